import { z } from 'zod';
import { text } from './fields.js';

const plan = z
  .strictObject({
    name: text().meta({ description: 'Name of the plan.', examples: ['Harbor Health PPO'] }),
    network: z.enum(['in', 'out']).optional().describe('Whether the practice is in the plan’s network.'),
    note: text()
      .optional()
      .meta({ description: 'A sentence about the plan.', examples: ['Ask your doctor for a referral.'] }),
  })
  .describe('An insurance plan.');

export const insuranceSchema = z
  .strictObject({
    summary: text()
      .optional()
      .meta({
        description: 'Which plans you bill, or how people are reimbursed, in a sentence or two.',
        examples: ['We bill two plans.'],
      }),
    plans: z.array(plan).optional().describe('The plans that people ask about.'),
    superbills: z
      .boolean()
      .optional()
      .describe('Whether people get a superbill, an itemized receipt for their plan.'),
  })
  .describe('Insurance plans and reimbursement.');

export const paymentSchema = z
  .strictObject({
    methods: z
      .array(text().describe('A few words.'))
      .min(1, 'needs at least one method')
      .optional()
      .meta({ description: 'How people can pay.', examples: [['Cash', 'Visa', 'HSA card']] }),
    note: text()
      .optional()
      .meta({ description: 'A sentence about payment.', examples: ['Payment is due on the day.'] }),
  })
  .describe('How people pay.');

/** Insurance plans and reimbursement. */
export type Insurance = z.infer<typeof insuranceSchema>;
/** An insurance plan. */
export type InsurancePlan = z.infer<typeof plan>;
/** How clients pay. */
export type Payment = z.infer<typeof paymentSchema>;

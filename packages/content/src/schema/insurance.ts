import { z } from 'zod';
import { text } from './fields.js';

const plan = z
  .strictObject({
    name: text().describe('Name of the plan: "Anthem Blue Cross PPO".'),
    network: z.enum(['in', 'out']).optional().describe('Whether the practice is in or out of its network.'),
    note: text().optional().describe('A sentence: "Medicare needs a referral."'),
  })
  .describe('An insurance plan.');

export const insuranceSchema = z
  .strictObject({
    summary: text().optional().describe('Which plans, or how to be reimbursed, in a sentence or two.'),
    plans: z.array(plan).optional().describe('The plans that clients ask about.'),
    superbills: z
      .boolean()
      .optional()
      .describe('Whether clients get a superbill: an itemized receipt for their plan.'),
  })
  .describe('Insurance plans and reimbursement.');

export const paymentSchema = z
  .strictObject({
    methods: z
      .array(text().describe('A few words.'))
      .min(1, 'needs at least one method')
      .optional()
      .describe('How clients can pay: [Cash, Visa, HSA card].'),
    note: text().optional().describe('A sentence: "Payment is due on the day."'),
  })
  .describe('How clients pay.');

/** Insurance plans and reimbursement. */
export type Insurance = z.infer<typeof insuranceSchema>;
/** An insurance plan. */
export type InsurancePlan = z.infer<typeof plan>;
/** How clients pay. */
export type Payment = z.infer<typeof paymentSchema>;

import * as z from 'zod';
import { text } from './fields.js';

const plan = z
  .strictObject({
    name: text().meta({
      title: 'Name of the plan',
      description: 'Name of the plan.',
      examples: ['Harbor Health PPO'],
    }),
    network: z
      .enum(['in', 'out'])
      .optional()
      .meta({ title: 'Network', description: 'Whether the practice is in the plan’s network.' }),
    note: text()
      .optional()
      .meta({
        title: 'Note',
        description: 'A sentence about the plan.',
        examples: ['Ask your doctor for a referral.'],
      }),
  })
  .meta({ title: 'Insurance plan', description: 'An insurance plan.' });

export const insuranceSchema = z
  .strictObject({
    summary: text()
      .optional()
      .meta({
        title: 'Summary',
        description: 'Which plans you bill, or how people are reimbursed, in a sentence or two.',
        examples: ['We bill two plans.'],
      }),
    plans: z.array(plan).optional().meta({ title: 'Plans', description: 'The plans that people ask about.' }),
    superbills: z.boolean().optional().meta({
      title: 'Superbills',
      description: 'Whether people get a superbill, an itemized receipt for their plan.',
    }),
  })
  .meta({ title: 'Insurance', description: 'Insurance plans and reimbursement.', 'x-group': 'services' });

export const paymentSchema = z
  .strictObject({
    methods: z
      .array(text().meta({ title: 'Way to pay', description: 'A few words.' }))
      .min(1, 'needs at least one method')
      .optional()
      .meta({
        title: 'Ways to pay',
        description: 'How people can pay.',
        examples: [['Cash', 'Visa', 'HSA card']],
      }),
    note: text()
      .optional()
      .meta({
        title: 'Note',
        description: 'A sentence about payment.',
        examples: ['Payment is due on the day.'],
      }),
  })
  .meta({ title: 'Payment', description: 'How people pay.', 'x-group': 'services' });

/** Insurance plans and reimbursement. */
export type Insurance = z.infer<typeof insuranceSchema>;
/** An insurance plan. */
export type InsurancePlan = z.infer<typeof plan>;
/** How clients pay. */
export type Payment = z.infer<typeof paymentSchema>;

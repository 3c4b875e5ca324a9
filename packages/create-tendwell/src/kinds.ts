import type { PracticeKind } from '@tendwell/content';

/** A set of sample words. */
export type SampleSet = 'acupuncture' | 'therapy' | 'massage' | 'studio' | 'nutrition' | 'general';

interface Kind {
  /** Its name in the list of kinds. */
  readonly label: string;
  readonly set: SampleSet;
  /** The license in the United States. Absent if there usually is none. */
  readonly license?: string;
  /** Health care, to which the notices of US law apply. */
  readonly isClinical: boolean;
}

/** What a kind of practice means for the sample words. */
export const KINDS: Readonly<Record<PracticeKind, Kind>> = {
  acupuncture: {
    label: 'Acupuncture',
    set: 'acupuncture',
    license: 'Licensed Acupuncturist',
    isClinical: true,
  },
  chiropractic: { label: 'Chiropractic', set: 'general', license: 'Licensed Chiropractor', isClinical: true },
  coaching: { label: 'Coaching', set: 'therapy', isClinical: false },
  counseling: {
    label: 'Counseling',
    set: 'therapy',
    license: 'Licensed Professional Counselor',
    isClinical: true,
  },
  'energy-work': { label: 'Energy work, such as Reiki', set: 'general', isClinical: false },
  massage: { label: 'Massage', set: 'massage', license: 'Licensed Massage Therapist', isClinical: false },
  meditation: { label: 'Meditation', set: 'studio', isClinical: false },
  midwifery: { label: 'Midwifery', set: 'general', license: 'Licensed Midwife', isClinical: true },
  naturopathy: {
    label: 'Naturopathy',
    set: 'general',
    license: 'Licensed Naturopathic Doctor',
    isClinical: true,
  },
  nutrition: { label: 'Nutrition', set: 'nutrition', license: 'Registered Dietitian', isClinical: true },
  'occupational-therapy': {
    label: 'Occupational therapy',
    set: 'general',
    license: 'Licensed Occupational Therapist',
    isClinical: true,
  },
  osteopathy: {
    label: 'Osteopathy',
    set: 'general',
    license: 'Licensed Osteopathic Physician',
    isClinical: true,
  },
  'physical-therapy': {
    label: 'Physical therapy',
    set: 'general',
    license: 'Licensed Physical Therapist',
    isClinical: true,
  },
  physiotherapy: {
    label: 'Physiotherapy',
    set: 'general',
    license: 'Licensed Physical Therapist',
    isClinical: true,
  },
  pilates: { label: 'Pilates', set: 'studio', isClinical: false },
  'speech-therapy': {
    label: 'Speech therapy',
    set: 'general',
    license: 'Licensed Speech-Language Pathologist',
    isClinical: true,
  },
  therapy: { label: 'Therapy', set: 'therapy', license: 'Licensed Clinical Social Worker', isClinical: true },
  yoga: { label: 'Yoga', set: 'studio', isClinical: false },
};

/** The drawings of a set, in `templates/content/pictures`: for the home page, and for the article. */
export const PICTURES: Readonly<Record<SampleSet, readonly [home: string, article: string]>> = {
  acupuncture: ['table', 'clipboard'],
  therapy: ['armchairs', 'lamp'],
  massage: ['towels', 'table'],
  studio: ['mats', 'shoes'],
  nutrition: ['fruit', 'notebook'],
  general: ['waiting', 'desk'],
};

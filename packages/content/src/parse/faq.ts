import { type Faq, faqSchema } from '../schema/faq.js';
import { type ParsedData, parseData } from './data.js';

/** Parses `faq.yaml`. */
export function parseFaqFile(text: string, file: string): ParsedData<Faq> {
  return parseData(faqSchema, text, file);
}

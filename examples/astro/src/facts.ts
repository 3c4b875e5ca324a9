import { getCollection } from 'astro:content';

/** The practice, and its newsletter if it has one. */
export async function facts() {
  const [practice] = await getCollection('practice');
  const [newsletter] = await getCollection('newsletter');
  if (!practice) throw new Error('The content has no practice.yaml.');
  return { practice: practice.data, newsletter: newsletter?.data };
}

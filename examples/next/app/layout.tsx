import '@tendwell/elements/tendwell.css';
import './site.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { content } from './content';
import { Elements } from './elements';

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const { practice } = await content();
  return { title: practice.name, icons: 'data:,' };
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { practice } = await content();
  return (
    <html lang={practice.locale}>
      <body>
        {children}
        <Elements />
      </body>
    </html>
  );
}

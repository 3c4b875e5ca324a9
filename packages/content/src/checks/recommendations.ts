import type { Folder } from '../folder/folder-reader.js';
import type { ContentIssue } from '../issues/issue.js';
import type { YamlDocument } from '../source/yaml/document.js';
import {
  articleRecommendations,
  practiceRecommendations,
  type Recommendation,
} from '../structured-data/recommendations.js';

/** Warnings about facts that search engines recommend and the content lacks. */
export function recommendationIssues({ practice, texts }: Folder): ContentIssue[] {
  return [
    ...(practice?.data ? warnings(practice.document, practiceRecommendations(practice.data)) : []),
    ...texts.flatMap((text) =>
      text.isArticle && text.article ? warnings(text.document, articleRecommendations(text.article)) : [],
    ),
  ];
}

function warnings(document: YamlDocument | undefined, list: readonly Recommendation[]): ContentIssue[] {
  if (!document) return [];
  return list.map(({ path, message, help }) =>
    document.atParent({ path, message, help, code: 'recommended', severity: 'warning' }),
  );
}

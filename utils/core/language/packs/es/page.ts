import type { PageTable } from '../../page-table';

export const page: PageTable = {
  relatedLabels: [],
  chrome: [],
  credits: [],
  bylines: [],
  paywall: [],
};

import type { PageTable } from '../../page-table';

export const page: PageTable = {
  relatedLabels: ['read more', 'read also', 'related', 'see also'],
  chrome: ['share', 'subscribe', 'advertisement'],
  credits: ['photo:', 'image:', 'credit:'],
  bylines: ['by'],
  paywall: ['subscribe to continue reading'],
};

import type { PageTable } from '../../page-table';

export const page: PageTable = {
  relatedLabels: ['leggi anche', 'approfondisci', 'leggi pure', 'vedi anche'],
  chrome: ['condividi', 'abbonati', 'iscriviti', '© riproduzione riservata'],
  credits: ['foto:', 'foto di'],
  bylines: ['di'],
  paywall: ['abbonati per continuare'],
};

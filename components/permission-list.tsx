import { useTexts } from './texts-context';

/** Every permission, with its reason. */
export function PermissionList() {
  const { t } = useTexts();
  return (
    <ul class="prose-list">
      <li>{t('welcome.mayRead')}</li>
      <li>{t('welcome.mayKeep')}</li>
      <li>{t('welcome.mayMenu')}</li>
      <li>{t('welcome.mayPanel')}</li>
      <li>{t('welcome.maySites')}</li>
    </ul>
  );
}

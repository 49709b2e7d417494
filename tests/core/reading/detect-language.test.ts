import { describe, expect, it } from 'vitest';
import { pageTables } from '../../../utils/core/language/page-tables';
import { detectLanguage } from '../../../utils/core/reading/detect-language';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The council of the harbour voted to close the old pier, and the boats will be moved to the other side of the bay.',
    ],
    [
      'it',
      'Il consiglio del porto ha votato per chiudere il vecchio molo, e le barche saranno spostate dall’altra parte della baia.',
    ],
    [
      'de',
      'Der Hafenrat hat am Montag beschlossen, die alte Mole zu schließen, und die Boote werden auf die andere Seite der Bucht verlegt.',
    ],
    [
      'fr',
      'Le conseil du port a voté lundi la fermeture de la vieille jetée, et les bateaux seront déplacés de l’autre côté de la baie.',
    ],
    [
      'es',
      'El consejo del puerto votó el lunes por cerrar el viejo muelle, y los barcos se trasladarán al otro lado de la bahía.',
    ],
    [
      'pt',
      'O conselho do porto votou na segunda-feira pelo fecho do velho cais, e os barcos serão levados para o outro lado da baía.',
    ],
    [
      'nl',
      'De havenraad heeft maandag besloten om de oude pier te sluiten, en de boten worden naar de andere kant van de baai gebracht.',
    ],
    [
      'pl',
      'Rada portu postanowiła w poniedziałek zamknąć stary pomost, a łodzie zostaną przeniesione na drugą stronę zatoki przez miasto.',
    ],
    [
      'da',
      'Havnerådet har mandag besluttet, at den gamle mole skal lukkes, og bådene bliver flyttet til den anden side af bugten.',
    ],
    [
      'no',
      'Havnerådet har mandag vedtatt at den gamle moloen skal stenges, og båtene blir flyttet til den andre siden av bukta.',
    ],
    [
      'sv',
      'Hamnrådet har i måndags beslutat att den gamla piren ska stängas, och båtarna flyttas till den andra sidan av viken.',
    ],
    [
      'tr',
      'Liman meclisi pazartesi günü eski iskelenin kapatılması için bir karar aldı ve tekneler daha sonra körfezin öbür yakasına taşınacak.',
    ],
    ['ja', '港湾評議会は月曜日、古い桟橋を閉鎖することを決めた。'],
    ['ko', '항만위원회는 월요일 옛 부두를 폐쇄하기로 의결했다.'],
    ['zh', '港口委员会周一投票决定关闭旧码头。'],
    ['ar', 'صوّت مجلس الميناء يوم الاثنين على إغلاق الرصيف القديم.'],
    ['ru', 'Совет порта в понедельник решил закрыть старый причал.'],
    ['el', 'Το συμβούλιο του λιμανιού αποφάσισε να κλείσει την παλιά προβλήτα.'],
    ['he', 'מועצת הנמל הצביעה ביום שני על סגירת המזח הישן.'],
    ['und', 'Lorem 4711 xyzzy plugh.'],
    ['und', ''],
  ])('tells %s from its script or its commonest words', (language, text) => {
    expect(detectLanguage(text, pageTables)).toBe(language);
  });
});

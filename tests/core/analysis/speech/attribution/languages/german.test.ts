import { describe, expect, it } from 'vitest';
import { attributionsIn } from '../attributions-in';

const namesIn = (text: string) => attributionsIn(text, 'de').map(({ name }) => name);

describe('who speaks in German', () => {
  it.each([
    [
      'a noun behind a family name',
      'Trainer Tobias Maulitz war zufrieden. Auch Reporter sehen bei Maulitz Vorteile. „Wir sind bereit“, sagte Maulitz.',
    ],
    [
      'a day or a measure behind a family name',
      '„Wir sind bereit“, sagte Tobias Maulitz Anfang März in Oldenau.',
    ],
    [
      'a noun before a family name',
      'Tobias Maulitz gewann. Zum Beispiel Maulitz zeigt es. „Wir sind bereit“, sagte Kontrolleur Maulitz.',
    ],
    [
      'where somebody works',
      '„Wir sind bereit“, sagte Tobias Maulitz von der Sternwarte Oldenau. Er lachte.',
    ],
    [
      'a question word before the name',
      'Tobias Maulitz kam. Wovor Maulitz warnt: „Das Eis trägt nicht mehr.“',
    ],
  ])('is named without %s', (_case, text) => {
    expect(namesIn(text)).toEqual(['Tobias Maulitz']);
  });

  it.each([
    [
      'an adjective and its noun',
      'Die Profile sind breit, sehr breite Profile. Breite Profile sichern Stellen. „Wir sind bereit“, sagte niemand.',
    ],
    [
      'a thing by its suffix',
      'Dann forderte man eine Richtungsentscheidung: „Wir wollen im Herbst neu wählen.“',
    ],
    ['an article without a noun', '„Das ist unser Hafen“, rief der angeblich.'],
  ])('is never %s', (_case, text) => {
    expect(namesIn(text)).toEqual([null]);
  });

  it.each([
    [
      'the object of the verb',
      'Rosa Tannert schrieb am Abend. Später zitierte sie den Abgeordneten Max Ohlsen, empfahl ihm: „Lasst die Finger davon.“',
      'Rosa Tannert',
    ],
    [
      'the woman who is asked',
      'Auf die Frage einer Zuschauerin nach dem Hafen sagt Max Ohlsen: „Er bleibt offen.“',
      'Max Ohlsen',
    ],
    [
      'those to whom it is told',
      'Max Ohlsen kam an. Den Anwohnern versprach er: „Der Hafen bleibt offen.“',
      'Max Ohlsen',
    ],
  ])('is not %s', (_case, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('is the one of several who stands first', () => {
    expect(namesIn('„Wir sind bereit“, sagte einer der Gründer des Vereins.')).toEqual([
      'einer der Gründer des Vereins',
    ]);
  });

  it('may have two given names in one', () => {
    const text =
      'Feste Regeln gelten. „Wir sind bereit“, sagte Anna-Maria Tannert. „Es eilt“, sagte Tannert.';
    expect(namesIn(text)).toEqual(['Anna-Maria Tannert', 'Anna-Maria Tannert']);
  });

  it.each([
    ['„Der Pharao hätte gelacht“, notierte Rosa Tannert.', 'Rosa Tannert'],
    ['„Das Eis trägt nicht“, lästerte ein Zuschauer.', 'ein Zuschauer'],
    ['Rosa Tannert gab zu bedenken: „Das Eis trägt nicht.“', 'Rosa Tannert'],
    ['„Das Eis trägt nicht“, rechnete die Klimatologin vor.', 'die Klimatologin'],
    ['„Das Eis trägt nicht“, sagt der Landeschef der Segler.', 'der Landeschef der Segler'],
  ])('is found in %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    ['„Der Kai ist zu“, heißt es im Bericht der Werft.', 'Bericht der Werft'],
    ['„Der Kai ist zu“, hieß es dazu aus dem Ministerium.', 'Ministerium'],
    ['Rosa Tannert fragte nach. Im Bericht der Behörde heißt es: „Der Kai ist zu.“', 'Bericht der Behörde'],
  ])('is what an impersonal verb leads to: %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    '„Der Kai ist zu“, sagte der Hafen- und Fischereidirektor Max Ohlsen.',
    '„Der Kai ist zu“, sagte Hafendirektor und -sprecher Max Ohlsen.',
  ])('may hold offices that share a noun: %s', (text) => {
    expect(namesIn(text)).toEqual(['Max Ohlsen']);
  });

  it('is nobody named by a noun that has an article time and again', () => {
    const text =
      'Rosa Tannert segelt. Ihr Bericht „Hafen Norderau 2023“ liegt aus. Norderau Hafen ist alt. Die Norderau leide, die ' +
      'Norderau lebt. Hat die Norderau Platz? Die Norderau bleibt. Sie sagt: „Es eilt.“';
    expect(namesIn(text).at(-1)).toBe('Rosa Tannert');
  });

  it('is no noun that a name owns', () => {
    const text = 'Tobias Maulitz las. Rosa ging. Nach Rosas Abreise blieb es still. Er sagte: „Es eilt.“';
    expect(namesIn(text)).toEqual(['Tobias Maulitz']);
  });

  it('is no noun that ends what begins in marks', () => {
    const text = 'Tobias Maulitz malt. Wie er in der „Hafenblick“-Reihe sagte: „Es bleibt nie gleich.“';
    expect(namesIn(text).at(-1)).toBe('Tobias Maulitz');
  });

  it.each([
    ['„Der Kai ist zu“, sagte die Alpsteiner Ständerätin.', 'die Alpsteiner Ständerätin'],
    ['„Der Kai ist zu“, sagte Nationalrat Max Ohlsen.', 'Max Ohlsen'],
    ['„Der Kai ist zu“, sagte Landeshauptmann Max Ohlsen.', 'Max Ohlsen'],
  ])('may hold an office of a neighbouring country: %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

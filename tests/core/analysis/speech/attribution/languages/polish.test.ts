import { describe, expect, it } from 'vitest';
import { attributionsIn } from '../attributions-in';

describe('who said what in Polish', () => {
  it.each([
    // behind an office, a name in a case is whom it serves
    ['– Nie ma o czym mówić – uciął rzecznik Donalda Wilczka.', ['rzecznik Donalda Wilczka']],
    ['Urzędnik Srebrnego Pałacu przekazał, że „most stoi od lat pusty”.', ['Urzędnik Srebrnego Pałacu']],
    ['– Zapraszamy wszystkich do portu – oświadczył prezydent Francji.', ['prezydent Francji']],
    ['– Zapraszamy do portu – powiedział prezydent Ukrainy Andrzej Hryc.', ['Andrzej Hryc']],
    ['– Zapraszamy do portu – powiedział szef MSZ Andrzej Hryc.', ['Andrzej Hryc']],
    ['– Zapraszamy do portu – powiedziała rzeczniczka prokuratury Anna Sobol.', ['Anna Sobol']],
    ['– Zapraszamy do portu – powiedziała prof. dr hab. Anna Sobol.', ['Anna Sobol']],
    ['– Zapraszamy do portu – powiedział jeden z posłów PiS.', ['jeden z posłów PiS']],
    ['Sejm zagłosował, a rząd stwierdził, że „to był dobry rok”.', ['rząd']],
    ['– Nikt nas nie uprzedził – opowiadał jej partner, 34-letni Jan Mazur.', ['Jan Mazur']],
    ['Prokuratura milczy. – Trwa śledztwo – przekazał prok. Jan Mazur.', ['Jan Mazur']],
    // a source with an owner is nobody's who follows
    ['Sędzia Jan Mazur milczał. Jego zdaniem Port Północny „gra na zwłokę”.', ['Jan Mazur']],
    ['– To skandal, tak nie można – denerwował się kapitan Jan Mazur.', ['Jan Mazur']],
    // what stands in a case has said nothing
    ['– To był trudny rok – powiedział w Sejmie premier Tadeusz Worek.', ['Tadeusz Worek']],
    ['– To był trudny rok – mówił do posłów Lewicy Tadeusz Worek.', ['Tadeusz Worek']],
    ['– To był trudny rok – przyznał dziennikarzom Worek.', ['Worek']],
    ['– To był trudny rok – poinformowała Polską Agencję Morską Anna Sobol.', ['Anna Sobol']],
    ['– To był trudny rok – przekazała PAP Anna Sobol, rzeczniczka portu.', ['Anna Sobol']],
    ['Jak poinformował PAP rzecznik straży Jan Mazur, to „trudny pożar, największy od lat”.', ['Jan Mazur']],
    ['– To był trudny rok – powiedział Gońcowi sąsiad rodziny.', ['sąsiad rodziny']],
    ['– To był trudny rok – przyznał prezes PiS Jan Mazur.', ['Jan Mazur']],
    ['Ministerstwo Finansów twierdzi, że „prace nad portem wciąż trwają”.', ['Ministerstwo Finansów']],
    // a dash opens speech amid a paragraph too, where a verb of speech shows it
    ['Port stoi pusty. – Nikt nas nie pytał o zdanie – mówi Anna Sobol.', ['Anna Sobol']],
    [
      'Anna Sobol wyszła. – Nikt nas nie pytał o zdanie – powiedziała. – Statki odpłynęły – dodała.',
      ['Anna Sobol', 'Anna Sobol'],
    ],
    ['Anna Sobol zapowiedziała: – Nie odejdę z portu.', ['Anna Sobol']],
    ['Port stoi pusty. – Tak już pozostanie, statki odpłynęły.', []],
    // but behind a word of source it has, and is shown as a subject where the endings leave no doubt
    ['Zdaniem Anny Sobol to „decyzja na lata, nie na miesiące”.', ['Anna Sobol']],
    ['Według ministra Jana Mazura to „decyzja na lata, nie na miesiące”.', ['Jan Mazur']],
    ['W opinii Ewy Dolińskiej to „decyzja na lata, nie na miesiące”.', ['Ewa Dolińska']],
    ['Zdaniem Dolińskiej to „decyzja na lata, nie na miesiące”.', ['Dolińska']],
    ['Zdaniem Mazura to „decyzja na lata, nie na miesiące”.', ['Mazura']],
    // the title of a newspaper parts nothing
    ['– To był dla nas trudny rok – mówi „Gońcowi” wicepremier Andrzej Sobol.', ['Andrzej Sobol']],
  ])('%s', (text, names) => {
    expect(attributionsIn(text, 'pl').map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['said', 'Jan Mazur'],
    ['a woman said', 'Anna Sobol'],
  ])('gives what %s to the person whom the verb agrees with', (_who, name) => {
    const verb = name === 'Jan Mazur' ? 'powiedział' : 'powiedziała';
    const text = `Jan Mazur i Anna Sobol byli w szkole.\n\n– Dzieci są tu najważniejsze – ${verb}.`;
    expect(attributionsIn(text, 'pl')).toMatchObject([{ name, mention: null }]);
  });

  it('knows a woman by her given name, whatever the gender of her office', () => {
    const text =
      'Kanclerz Anna Merk mówiła z Janem Mazurem o porcie. „Zrobimy wszystko, by pomóc” – zapewniła.';
    expect(attributionsIn(text, 'pl')).toMatchObject([{ name: 'Anna Merk', mention: null }]);
  });

  it('gives what several people said to no single one', () => {
    const text = 'Jan Mazur wyszedł z sali.\n\n„Nikt nas o nic nie pytał” – powtarzali.';
    expect(attributionsIn(text, 'pl')).toMatchObject([{ name: null }]);
  });
});

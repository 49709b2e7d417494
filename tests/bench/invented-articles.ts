import type { Span } from '../../utils/core/article/span';
import { articleOf, marked } from '../support/articles';
import { STORIES } from './invented-stories';
import type { LabelledArticle, LabelledQuote } from './labelled-articles';

/**
 * Short invented articles that teach what the training corpora, English and German, do not show: dropped subjects, the speaker
 * after the verb with an object between, labels and objects before a colon, verbs behind the quotation. `[…|q1]` is said by
 * `[…|s1]`; `[|s1]` is a dropped subject.
 */
const ARTICLES: readonly (readonly [lang: string, text: string])[] = [
  [
    'it',
    'Marta Belloni guida il comune da due anni. «[Il ponte riaprirà a maggio|q1]», [|s1]ha detto ai cronisti. «[I fondi ci sono|q2]», [|s2]ha aggiunto.',
  ],
  [
    'it',
    'Il sindaco Carlo Mainardi ha incontrato i residenti. «[Nessuno resterà senza casa|q1]», [|s1]ha assicurato durante l’assemblea di ieri sera.',
  ],
  [
    'it',
    'La riunione è durata tre ore. «[Servono regole chiare|q1]», ha dichiarato ieri ai giornalisti [il ministro Aldo Ferrini|s1].',
  ],
  ['it', 'Protesta in piazza, [Lucia Danesi|s1]: «[Non ci fermeremo|q1]»'],
  [
    'it',
    'L’ultimo bilancio preoccupa la regione. Le parole di [Paolo Vistarini|s1]: «[I conti non tornano|q1]».',
  ],
  [
    'it',
    'Durante una visita al porto di Ortona, [la ministra|s1] ha spiegato che il molo è «[una ferita aperta|q1]» per la città.',
  ],
  [
    'it',
    'Il progetto piace a Giulia Tosi, che lo ha presentato ai colleghi. Secondo [l’assessore Renzo Palma|s1], invece, è «[un salto nel buio|q1]».',
  ],
  [
    'it',
    'Nel corso della conferenza con il governatore Bruno Cattani, [|s1]ha ricordato che «[il fiume non aspetta|q1]».',
  ],
  [
    'it',
    '«[Non abbiamo paura|q1]», ha risposto al presidente del consiglio comunale [Elsa Morandi|s1], che guida l’opposizione.',
  ],
  [
    'it',
    'Le ragioni del rifiuto sono note. «[Il contratto è scaduto|q1]», spiega in una nota [l’azienda|s1].',
  ],
  [
    'es',
    'Rosa Quintero dirige la escuela desde enero. “[Faltan maestros|q1]”, [|s1]dijo a la prensa local. “[Y faltan libros|q2]”, [|s2]añadió.',
  ],
  [
    'es',
    'El alcalde Julio Barrera recorrió el barrio. “[Vamos a reparar cada calle|q1]”, [|s1]prometió ante los vecinos.',
  ],
  ['es', '“[La cosecha se perdió|q1]”, lamentó ante los periodistas [el agricultor Tomás Ibarra|s1].'],
  ['es', '“[No hubo aviso|q1]”, contestó al juez [la testigo|s1].'],
  ['es', 'Cierra el puente viejo, [Nuria Salcedo|s1]: “[Es por seguridad|q1]”'],
  [
    'es',
    'En una entrevista con Radio Levante, [la directora|s1] sostuvo que el plan es “[papel mojado|q1]”.',
  ],
  [
    'es',
    'Durante la visita del ministro Ramiro Costa, [|s1]aseguró que la obra es “[una prioridad absoluta|q1]”.',
  ],
  ['es', 'Según [el informe de la comisión|s1], la presa tenía “[grietas visibles|q1]” desde hace años.'],
  [
    'es',
    'LA VOZ DE LAS CALLES\n\n[ANA BARRIOS|s1]: MI BARRIO CAMBIÓ\n\n“[Antes nadie venía y ahora hay fiestas cada semana|q1]”.\n\n[PEDRO LARA|s2]: SIN MIEDO\n\n“[Salgo a la calle con mis hijos y nadie nos molesta|q2]”.',
  ],
  [
    'es',
    'El comité se reunió con Clara Montes. “[Nos vamos contentos|q1]”, resumió al salir del encuentro [Iván Rojas|s1].',
  ],
  [
    'pt',
    'A prefeita Lídia Sampaio visitou o bairro. “[As obras começam amanhã|q1]”, [|s1]disse aos moradores. “[Não haverá atraso|q2]”, [|s2]completou.',
  ],
  ['pt', '“[A escola fica aberta|q1]”, garantiu aos pais [o diretor Caio Menezes|s1].'],
  ['pt', 'Em entrevista ao Diário do Vale, [a pesquisadora|s1] afirmou que o rio é “[um doente grave|q1]”.'],
  ['pt', 'Greve continua, diz [Sandra Vilela|s1]: “[Queremos respeito|q1]”'],
  ['pt', 'Após o encontro com o governador Elias Prado, [|s1]destacou que o acordo é “[histórico|q1]”.'],
  ['pt', 'Segundo [a companhia|s1], o corte foi “[uma falha pontual|q1]” na rede.'],
  [
    'pl',
    'Burmistrz Adam Wolski otworzył most. „[To wielki dzień dla miasta|q1]” – [|s1]powiedział. „[Czekaliśmy dziesięć lat|q2]” – [|s2]dodał.',
  ],
  ['pl', '„[Nie ma zagrożenia|q1]” – zapewniła dziennikarzy [rzeczniczka szpitala|s1].'],
  ['pl', 'We wpisie na portalu Nasze Sprawy [|s1]podkreślił, że decyzja jest „[krokiem wstecz|q1]”.'],
  ['pl', 'Strajk w porcie. [Ewa Zielińska|s1]: „[Nie ustąpimy|q1]”'],
  ['pl', 'Według [autorów raportu|s1] tama była „[w złym stanie|q1]” od lat.'],
  [
    'pl',
    'Po rozmowie z ministrem Karolem Bąkiem [dyrektorka szkoły|s1] stwierdziła, że to „[dopiero początek|q1]”.',
  ],
  ['fr', '« [La digue tiendra|q1] », a assuré jeudi aux habitants [le maire Luc Ferrand|s1].'],
  ['fr', 'Grève au port, [Odile Garnier|s1] : « [Nous irons au bout|q1] »'],
  ['fr', 'Le plan divise. Pour [le syndicaliste Marc Aubin|s1], c’est « [une provocation|q1] ».'],
  [
    'fr',
    'Lors d’une réunion avec le préfet Henri Vasseur, [la députée|s1] a jugé la mesure « [inapplicable|q1] ».',
  ],
  [
    'fr',
    'Le village « [a besoin|q1] » de médecins, a déclaré [le porte-parole de la région, Paul Destrel|s1], mardi.',
  ],
  ['fr', '« [Personne ne nous a prévenus|q1] », a raconté sur Radio Loire [une habitante|s1].'],
  [
    'nl',
    '“[De dijk houdt het wel|q1]”, zei burgemeester [Joris Vermaat|s1] gisteren tegen bezorgde bewoners.',
  ],
  [
    'nl',
    'Tijdens een gesprek met minister Anna de Wit noemde [de wethouder|s1] het plan “[een gemiste kans|q1]”.',
  ],
  ['nl', 'Staking in de haven, [Els Brouwer|s1]: “[We gaan door|q1]”'],
  ['nl', 'Volgens [de onderzoekers|s1] was de brug “[al jaren verzwakt|q1]”.'],
  ['de', 'Auf die Kritik am neuen Fahrplan antwortete [er|s1]: „[Wir bessern nach|q1].“'],
  [
    'de',
    'In einer Mitteilung schrieb [die Bürgermeisterin Karla Wendt|s1], der Damm sei „[ein Flickwerk|q1]“.',
  ],
  ['de', 'Streik im Hafen – [Jonas Rehbein|s1]: „[Wir halten durch|q1]“'],
  ['de', 'Mit Blick auf den langen Winter erklärte [der Landrat|s1], man sei „[gut vorbereitet|q1]“.'],
  ['de', 'Gegenüber dem Nordkurier bezeichnete [Silke Harms|s1] den Plan als „[Luftschloss|q1]“.'],
  ['en', 'Harbour strike goes on — [Nell Carver|s1]: “[We will not fold|q1]”'],
  ['es', 'Tomás Rivas recordó que [su hermana, Celia Rivas,|s1] siempre decía: “[El mar devuelve todo|q1]”.'],
  [
    'it',
    'Il preside Ugo Marini ha raccontato che [la bidella|s1] ripeteva spesso: «[Chiudete le finestre|q1]».',
  ],
  ['en', '“[I miss the old market|q1]” — [Dora Finch|s1], florist'],
  ['fr', '« [On ne lâchera rien|q1] » – [Yann Kerdec|s1], pêcheur'],
  ['es', '“[Aquí no llega el agua|q1]” — [Marta Oliva|s1]'],
  [
    'en',
    'Partial transcript as follows:\n\n“[[MORTON|s1]: Will the ferry run tomorrow?|q1]”\n\n“[[LUND|s2]: It will, if the wind allows.|q2]”',
  ],
  ['en', 'Bridge “[unsafe for years|q1]”, says [engineer Tom Hadley|s1]'],
  [
    'it',
    '[Chiara Fabiani|s1] incontra Ruggeri: «[La darsena resta chiusa|q1]»\n\nL’assessora Chiara Fabiani ha visto Dario Ruggeri giovedì.',
  ],
  [
    'fr',
    '[Léa Morvan|s1] défie Kermadec : « [Le phare sera repeint|q1] »\n\nLa maire Léa Morvan a reçu Alain Kermadec.',
  ],
  [
    'de',
    '[Hanne Petersen|s1] trifft Oltmanns: „[Die Fähre bleibt im Dienst|q1]“\n\nHanne Petersen sprach mit Enno Oltmanns.',
  ],
  ['tr', '[Uzmanlar|s1], "[Baraj bu kışı çıkarmaz|q1]" uyarısında bulundu.'],
  ['tr', '[Vali Selim Aksoy|s1], "[Köprü mayıs ayında açılacak|q1]" dedi.'],
  ['ja', '[市長|s1]は「[橋は五月に開通する|q1]」と述べた。'],
];

/** How often an invented article is shown for once of a corpus article. */
const WEIGHT = 10;

/** The invented articles as training articles. */
export function inventedArticles(): readonly LabelledArticle[] {
  return [...ARTICLES, ...STORIES].map(([lang, source], index) => {
    const { text, spans } = marked(source);
    let speaker: LabelledQuote['speaker'] = null;
    let entity: Span | undefined;
    const quotes = Object.entries(spans)
      .filter(([name]) => name.startsWith('q'))
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, span]): LabelledQuote => {
        const own = spans[name.replace('q', 's')];
        if (own) speaker = { ...own, text: text.slice(own.start, own.end) };
        entity = spans[name.replace('q', 'e')] ?? (own && !isReferring(own, text) ? undefined : entity);
        return { ...span, kind: 'direct', speaker, entity };
      });
    return { id: `invented/${index}`, lang, article: articleOf(text, lang), quotes, weight: WEIGHT };
  });
}

/** A dropped subject or a pronoun goes on standing for the same person; a name starts anew. */
function isReferring({ start, end }: Span, text: string): boolean {
  return !/\p{Lu}/u.test(text.slice(start, end));
}

/**
 * Longer invented stories: whom a dropped subject or a pronoun stands for, who goes on speaking, and who is only talked about.
 * Written as the short ones of `invented-articles.ts`, with `[…|e1]` for the name of whoever `s1` stands for. A quotation
 * without a speaker of its own number is said by the last one before it.
 */
export const STORIES: readonly (readonly [lang: string, text: string])[] = [
  [
    'es',
    'La marcha contó con miles de vecinos. Estuvo encabezada por la exministra [Lidia Carmona|e1]. “[No nos van a callar|q1]”, [|s1]gritó desde un camión. “[Volveremos mañana|q2]”, [|s2]ha añadido en declaraciones recogidas por El Faro del Sur.',
  ],
  [
    'es',
    'Ramiro Toledo, candidato del partido verde, pidió más escuelas. “Hay que empezar ya”, precisó.\n\nPor su parte, [Esteban Lugo|e1], candidato de los agrarios, propuso caminos nuevos y un banco para los pequeños productores.\n\n“[Vamos a pavimentar cada vereda|q1]”, [|s1]dijo al público estudiantil.',
  ],
  [
    'es',
    'El presidente Arturo Beltrán recibió a los alcaldes. Este lunes, la ministra de Obras, [Inés Garmendia|e1], ha prometido que el túnel estará listo en junio.\n\n“[No habrá más retrasos|q1]”, [|s1]ha declarado, según informa la agencia local Nortepress.',
  ],
  [
    'es',
    'La portavoz vecinal asegura que [el Ayuntamiento|s1] afirma que “[no hace falta cortar el tráfico|q1]”. La concejala Eva Prieto no quiso comentar.',
  ],
  [
    'es',
    'Las familias “[se sienten olvidadas|q1]” estos días “[por la manera en que se decide todo|q2]”, según asegura [Molina|s1]. La presidenta de la asociación añade que muchos se van del barrio.',
  ],
  [
    'es',
    '“[Las partes responderán juntas ante cualquier ataque|q1]”, según [el comunicado|s1] difundido por la agencia en referencia a ciertas “[amenazas del exterior|q2]” que [Benítez|s2] señaló el sábado.',
  ],
  [
    'es',
    'El entrenador [Marcos Aldana|e1] habló al final del partido. Preguntado por la marcha de Óscar Rey, [|s1]añadió: “[Es un gran jugador y merece lo mejor|q1]”.\n\n“[Nadie es imprescindible en este equipo|q2]”.',
  ],
  [
    'es',
    '“[Daños que duran todo el verano|q1]”, lamenta [el portavoz de la plataforma|s1]. Desde [el Consistorio|s2] aseguran que “[el parque se recupera cada año|q2]”.',
  ],
  [
    'es',
    'Durante su visita a Almansa, el consejero Luis Ferrer se reunió con la alcaldesa [Rocío Paz|e1], que pidió ayudas. “[Estamos solos|q1]”, lamentó [ella|s1].',
  ],
  [
    'es',
    '[Clara Núñez|e1] dirige el archivo desde hace veinte años. Heredó el puesto de Pablo Serna. “[Aquí está la memoria del pueblo|q1]”, [|s1]explica. Cada mañana abre las puertas a los escolares. “[Vienen con preguntas y se van con más|q2]”, [|s2]cuenta.',
  ],
  [
    'es',
    'El fiscal pidió ocho años para Rubén Castaño. [La abogada Teresa Lillo|s1], en cambio, sostuvo que su cliente es “[un hombre honrado|q1]” y que las pruebas son “[papel mojado|q2]”.',
  ],
  [
    'es',
    '[El alcalde|s1] respondió a las críticas de Hugo Marín: “[Que venga y lo vea|q1]”. Marín había acusado al gobierno local de “mentir a los vecinos”.',
  ],
  [
    'it',
    '[Ivo Castellani|e1] ha incontrato ieri il prefetto Nicola Sabbatini. «[Il piano non basta|q1]», [|s1]ha detto all’uscita. «[Servono uomini e mezzi|q2]», [|s2]ha aggiunto.',
  ],
  [
    'it',
    'L’imprenditrice [Dora Mancuso|s1], che conosce il porto da trent’anni e vive ancora nella casa dei nonni, racconta al Giornale dell’Adriatico di avere visto arrivare la nave insieme a Carlo Renzi. «[Era già buio e nessuno si muoveva|q1]».',
  ],
  [
    'it',
    'Il direttore della banca, [Sergio Valli|e1], ha parlato a una conferenza a Macerata. [|s1]Ha aggiunto che «[la ripresa sarà lenta|q1]» e che occorre pazienza.',
  ],
  [
    'it',
    'La sindaca [Irene Bosco|e1] ha visitato il cantiere con l’ingegner Mario Dossi. Alla domanda sui ritardi di Dossi, [|s1]ha risposto: «[Sono fiduciosa, il ponte aprirà|q1]».\n\n«[Chi critica venga a vedere|q2]».',
  ],
  [
    'it',
    'Il processo è cominciato lunedì. Secondo [il procuratore Aldo Neri|s1], Michele Strada è «[un uomo che sapeva tutto|q1]» e non ha agito da «[semplice spettatore|q2]». L’accusato ha taciuto.',
  ],
  [
    'it',
    'Roma ha accolto la proposta con freddezza. [L’ambasciatrice Paola Righi|s1] ha osservato che il testo è «[vago|q1]» e ha chiesto «[garanzie scritte|q2]».',
  ],
  [
    'it',
    'Fulvio Landi ha ricordato che [il padre|s1] ripeteva: «[La terra non tradisce|q1]». Ora coltiva gli stessi campi.',
  ],
  [
    'it',
    'La ricerca è stata presentata da [Anna Corsini|e1], biologa marina. «[Il mare cambia più in fretta del previsto|q1]», [|s1]spiega. «[Non possiamo aspettare|q2]».',
  ],
  [
    'it',
    '«[Abbiamo perso tutto|q1]», racconta [Bruno|s1], artigiano. Per [lui|s2] l’alluvione è «[una condanna|q2]». Matteo, suo vicino, ha passato la notte sul tetto.',
  ],
  [
    'it',
    'Alla premiazione c’erano Luca Fadini e l’allenatrice [Sara Monti|e1]. Lei guida la squadra da marzo. «[Le ragazze hanno dato l’anima|q1]», [|s1]ha commentato.',
  ],
  [
    'it',
    '[Il ministro|s1] ha scritto su X: «[Fermare i lavori adesso sarebbe un errore|q1]». Poi ha definito le proteste «[comprensibili ma sbagliate|q2]».',
  ],
  [
    'pt',
    'Na saída, a deputada [Marina Queiroz|e1] conversou com os jornalistas e defendeu o diálogo com o governador Otávio Reis. Ela destacou o papel da assembleia.\n\n“[Pode haver divergências, mas não há crise|q1]”, [|s1]disse.',
  ],
  [
    'pt',
    'O juiz Paulo Tavares se reuniu com o ministro da Justiça. Por meio de nota, [o tribunal|s1] afirmou que os servidores estão “[comprometidos com a verdade|q1]”.',
  ],
  [
    'pt',
    'O técnico [Nelson Braga|e1] elogiou o goleiro. Perguntado sobre a saída de Fábio Lins, [|s1]respondeu: “[Ele decide com a família dele|q1]”.\n\n“[Eu torço para que fique|q2]”.',
  ],
  [
    'pt',
    'A manifestação foi organizada pela professora [Júlia Sodré|e1]. “[Queremos a escola aberta|q1]”, [|s1]afirmou. “[Sem creche ninguém trabalha|q2]”, [|s2]completou.',
  ],
  [
    'pt',
    '[O delegado Ciro Falcão|s1] contou que o suspeito, Jonas Prado, confessou o crime. “[Ele estava calmo e não pediu advogado|q1]”. Prado foi levado para a capital.',
  ],
  [
    'pt',
    'Segundo [a pesquisadora Lia Fontes|s1], o rio vive “[uma seca sem fim|q1]”. Para ela, faltam “[políticas de longo prazo|q2]”.',
  ],
  [
    'pt',
    '[Rogério Lemos|e1] abriu a padaria com o irmão, Danilo. Hoje emprega vinte pessoas. “[A gente acorda às três|q1]”, [|s1]conta. “[Pão não espera|q2]”, [|s2]brinca.',
  ],
  [
    'pl',
    'W sobotę [Marek Wilk|e1] odniósł się do sprawy portu. W serwisie społecznościowym [|s1]podkreślił, że decyzja rządu to „[poważny błąd|q1]”. „[Rybacy zostali sami|q2]” – [|s2]napisał.',
  ],
  [
    'pl',
    'Na pytanie o odejście Pawła Suchego trener [Jan Kos|e1] się uśmiechnął. „[Każdy idzie swoją drogą|q1]” – [|s1]odpowiedział. „[Drużyna gra dalej|q2]” – [|s2]dodał.',
  ],
  [
    'pl',
    'Minister Adam Lis rozmawiał z wojewodą [Hanną Dudek|e1], która prosiła o pomoc. „[Brakuje nam wszystkiego|q1]” – [|s1]powiedziała.',
  ],
  [
    'pl',
    '[Rzecznik policji|s1] przekazał, że zatrzymany, Tomasz K., był „[spokojny i trzeźwy|q1]”. Sąd zajmie się sprawą jutro.',
  ],
  [
    'pl',
    'Zdaniem [Ewy Maj|s1] plan jest „[nierealny|q1]”. Burmistrz Olszewski odpowiada, że wszystko jest policzone.',
  ],
  [
    'fr',
    'Le capitaine du Saint-Guénolé, [Hervé Le Goff|e1], admet que les pêcheurs de Roscoff ont d’abord refusé la règle, mais qu’il la juge utile.\n\n« [Cette mer est à nous tous, il faut la garder vivante|q1] », déclare-t-[il|s1].',
  ],
  [
    'fr',
    'Mais pour [Claire Vidal|s1], avocate de l’association, qui s’est portée partie civile, Karim B., un homme « [qui savait lire et compter|q1] », reste à ses yeux un « [escroc de métier|q2] ».',
  ],
  [
    'fr',
    'Après la réforme, que le président du conseil « [a imposée sans débat|q1] » malgré l’avis d’une « [large|q2] » majorité, « [la confiance est rompue, dans les bureaux et, plus encore, dans les ateliers|q3] », juge [Mme Pasquier|s1].',
  ],
  [
    'fr',
    '[La syndicaliste Odile Rey|e1] a été reçue par le ministre Jean Cassel. « [Je lui ai parlé sans détour|q1] », confie-t-[elle|s1]. Pour la syndicaliste, une seule voie permettrait de « [calmer les esprits|q2] ».',
  ],
  [
    'fr',
    '[Le procureur Alain Morel|s1] affirme que Sofiane D. connaissait les lieux. « [Il a préparé chaque geste|q1] ». La défense parle d’un concours de circonstances.',
  ],
  [
    'fr',
    '« [Il n’a jamais crié|q1] », raconte [Malik|s1], boulanger. Pour [lui|s2], « [c’était un voisin sans histoire|q2] ». Robert, retraité, a vu la scène depuis sa fenêtre.',
  ],
  [
    'fr',
    'Arrivé en tête, [Lucas Feral|e1] a salué son rival Hugo Brun. Interrogé sur la chute de ce dernier, [il|s1] a répondu : « [J’espère qu’il va bien|q1] ».\n\n« [Demain, tout recommence|q2] ».',
  ],
  [
    'fr',
    'Au lendemain d’un discours de [la présidente Agnès Colin|s1] jugeant que la crise était « [derrière nous|q1] », le Trésor a publié ses chiffres.',
  ],
  [
    'nl',
    'De burgemeester sprak met [Femke Vos|e1], die het buurthuis leidt. Ze wil meer vrijwilligers. “[We redden het niet alleen|q1]”, zegt [ze|s1]. “[Elke hand helpt|q2]”, voegt [ze|s2] toe.',
  ],
  [
    'nl',
    'Trainer [Bas Hoekstra|e1] prees zijn ploeg. Gevraagd naar het vertrek van Tim Smit zei [hij|s1]: “[Hij kiest zijn eigen weg|q1]”.\n\n“[Wij gaan door met wie er is|q2]”.',
  ],
  [
    'nl',
    'Volgens [de officier van justitie|s1] was Dennis R. “[de spil van het netwerk|q1]” en zeker geen “[meeloper|q2]”. Zijn advocaat vraagt vrijspraak.',
  ],
  [
    'de',
    '„[Wir haben lange gewartet|q1]“, sagte [Holger Brandt|s1] unserer Zeitung. Der Umbau entlaste die Straße und mache deutlich, „[was möglich ist|q2]“. Gleichzeitig zeige er: „[Planung braucht Geduld. Und Geld.|q3]“',
  ],
  [
    'de',
    'Zugleich lobte [sie|s1] die Feuerwehr und betonte, „[kein Haus dürfe mehr so lange leer stehen|q1]“. Karin Lohse leitet das Amt seit Mai.',
  ],
  [
    'de',
    'Trainer [Ralf Timm|e1] lobte die Mannschaft. Auf den Wechsel von Jan Oster angesprochen, antwortete [er|s1]: „[Das ist seine Entscheidung|q1].“\n\n„[Wir planen mit allen, die bleiben wollen|q2].“',
  ],
  [
    'de',
    'In einem weiteren Beitrag zitierte [sie|s1] den Abgeordneten Lars Gehrke und empfahl ihm: „[Lesen Sie erst das Gesetz|q1].“',
  ],
  ['de', 'Gegenüber dem Küstenboten nannte es [Harms|s1] „[sehr schade|q1]“, dass die Fähre ausfällt.'],
  [
    'de',
    'Mit ihrer Aktion wollen [die Winzer|s1], darunter die Höfe Kolb, Seitz und Brunner, auf die Dürre hinweisen und betonen, dass „[jeder Tropfen zählt|q1]“.',
  ],
  [
    'de',
    'Der Stadtrat beriet über den Hafen. [Kämmerin Doris Wiek|s1] warf der Reederei vor, sie habe „[mit falschen Zahlen gerechnet|q1]“. Die Halle nannte sie „[ein Fass ohne Boden|q2]“.',
  ],
  [
    'en',
    '[Manager Colin Brace|e1] spoke after the game. When asked about Danny Holt staying, [he|s1] added: “[I would love to keep him until May.|q1]\n\n“[But we know how these deals work and they may call him back.|q2]\n\n“[So we enjoy it while it lasts.|q3]”',
  ],
  [
    'en',
    '[Prosecutor Ann Weller|s1] told the court that Dale Pruitt had planned it for weeks. “[He bought the rope in March and hid it in the barn|q1]”. Pruitt looked at the floor.',
  ],
  [
    'en',
    'The report has alarmed residents, with [some engineers|s1] suggesting that the council is “[hiding the true cost|q1]” of the repair.',
  ],
  [
    'en',
    '[Martha Lund|e1] sold the shop to Peter Hale last year. [She|s1] still comes in on Fridays. “[I cannot stay away|q1],” [she|s2] said. “[The customers are family|q2].”',
  ],
  ['en', 'The union said [the company|s1] claims the plant is “[perfectly safe|q1]”. Workers disagree.'],
  [
    'en',
    '[Lund|s1] was blunt about the rival plan by Hale and Dorsey. It was “[a waste of paper|q1]”, and the drawings were “[copied from a brochure|q2]”.',
  ],
  [
    'sv',
    'Tränaren [Olle Ström|e1] berömde laget. På frågan om Viktor Hed svarade [han|s1]: ”[Han bestämmer själv|q1]”.',
  ],
  ['sv', 'Enligt [åklagaren|s1] var Jonas T. ”[hjärnan bakom allt|q1]”. Försvararen säger emot.'],
  ['tr', '[Bakan Selma Onur|s1], raporda köprünün "[yıllarca ihmal edildiğini|q1]" söyledi.'],
  ['tr', '[Doktor Kaan Erdem|s1], açıklamada hastanın "[tamamen iyileştiğini|q1]" belirtti. Tedavi sürüyor.'],
  ['tr', '[Avukat|s1], dilekçede müvekkilinin "[yalnız bırakıldığını|q1]" savundu.'],
  ['tr', '"[Kimse aç kalmayacak|q1]" diyen [Vali Ayla Tuna|s1], çalışmaların süreceğini söyledi.'],
  ['tr', '[Müdür|s1], mektupta kararın "[aceleyle alındığını|q1]" ifade etti.'],
  [
    'tr',
    'Maçı izleyen Cem Uysal alkışladı. Basına konuşan [antrenör Tarık Soylu|s1], "[Çocuklar çok çalıştı|q1]" dedi.',
  ],
  ['ru', '«[Мост откроется в мае|q1]», — сообщил журналистам [мэр Олег Дрёмин|s1].'],
  ['ru', 'По словам [врача Инны Берг|s1], жители «[устали ждать|q1]». Министр Павел Громов обещал помочь.'],
  ['ru', 'На встрече с губернатором Ильёй Седовым [директор школы|s1] назвала план «[пустыми словами|q1]».'],
  [
    'de',
    '„[Handwerklich stark und voller Wärme|q1]“, beurteilt [Kantor Uwe Rahn|s1] das Konzert im Dom, das der Nordfunk am Sonntag zeigt.',
  ],
  ['es', '“[La música cura|q1]”, reflexiona [Amparo Gil|s1] mientras afina el violín.'],
  ['fr', '« [Le marché revient|q1] », s’amuse [Josiane Perrin|s1], derrière son étal.'],
  ['it', '«[Qui si lavora e basta|q1]», sbuffa [Tonino Greco|s1] dietro il bancone.'],
  ['pt', '“[O bairro acordou|q1]”, comemora [Zuleica Prates|s1], ao lado da filha.'],
  ['en', '“[That door never closed|q1],” chuckles [Edna Moss|s1], who lives across the street.'],
  ['nl', '“[Het dak lekt nog steeds|q1]”, moppert [Kees Bakker|s1] in de keuken.'],
  [
    'it',
    '[La giornalista Rita Corvi|s1], che segue il porto da anni e abita sul molo, racconta di avere visto le fiamme insieme a Gino Salis. «[Sembrava giorno|q1]».',
  ],
  [
    'en',
    '[Harbour master Ted Rowe|s1], who has worked here since the pier was built, told the inquiry that he called Paul Dane twice. “[Nobody picked up the phone|q1].”',
  ],
  [
    'es',
    '[La maestra Julia Roldán|s1], que vive junto al río desde niña, cuenta que llamó a su vecino Andrés. “[El agua ya estaba en la puerta|q1]”.',
  ],
  [
    'fr',
    'Dans un discours de [la préfète Anne Lebas|s1] affirmant que la route était « [sûre|q1] », rien n’a été dit des ponts.',
  ],
  [
    'de',
    'Alle bekamen Post vom Amt, nach oben weitergereicht. „[Das ist ein Irrtum|q1]“, notierte [die Archivarin|s1] zum Bild der Akte.',
  ],
  [
    'es',
    'El ministro [Pablo Arce|e1] visitó el hospital y recordó que el Servicio Regional de Salud y la Unidad Médica Móvil (UMM) trabajan en la zona. “[Hace falta calma|q1]”, [|s1]pidió a los vecinos.',
  ],
  [
    'es',
    '[Julia Merino|e1] sustituye en el cargo a Andrés Pinto, que dimitió en marzo tras el informe de Rosa Vidal. “[Llego con ganas|q1]”, [|s1]aseguró.',
  ],
  [
    'it',
    'Il presidente della provincia, [Aldo Ricci|e1], ha ringraziato la Protezione Civile e l’Esercito. «[Senza di loro non ce l’avremmo fatta|q1]», [|s1]ha detto.',
  ],
  [
    'it',
    '[Carla Seri|e1] ha battuto al secondo turno Paolo Nardi, sostenuto da Ugo Fanti. «[È stata dura|q1]», [|s1]ha ammesso.',
  ],
  [
    'pt',
    'A secretária [Lídia Ramos|e1] disse que a Polícia Federal e o Ministério Público acompanham o caso. “[Não vamos recuar|q1]”, [|s1]afirmou.',
  ],
  [
    'pl',
    'Wojewoda [Tomasz Kruk|e1] podziękował Straży Pożarnej i Polskiemu Czerwonemu Krzyżowi. „[To byli bohaterowie|q1]” – [|s1]powiedział.',
  ],
  [
    'en',
    '“The rent doubled in a year,” said [Amy Cole|e1], who bought the shop from Jane Dow. “[I could not pay it|q1],” [she|s1] added.',
  ],
  [
    'en',
    '[Leo Marsh|e1] said the plan came from Alan Trent. Trent had drawn it in 2010. “[It was never built|q1],” [he|s1] added.',
  ],
  [
    'fr',
    '[Luc Roy|e1] a expliqué que Paul Hamel dirigeait la coopérative. Hamel est parti en mai. « [Tout est à refaire|q1] », a-t-[il|s1] ajouté.',
  ],
  [
    'de',
    '[Jens Hold|e1] sagte, Karl Brehm habe den Vertrag geprüft. Brehm ist Anwalt in Kiel. „[Das dauert noch|q1]“, fügte [er|s1] hinzu.',
  ],
  [
    'nl',
    '[Piet Zwart|e1] zei dat Joost Kramer het plan had getekend. Kramer woont in Delft. “[Het blijft bij een tekening|q1]”, voegde [hij|s1] toe.',
  ],
  [
    'sv',
    '[Bo Sand|s1] sade i radio att staden ”[inte är redo|q1]” för en ny bro.\n\nSamtidigt växer [Lena Hults|s2] oro.\n\n”[Varje dag utan beslut kostar oss mer|q2]”.',
  ],
  [
    'en',
    '[Bob Sand|s1] told the radio that the town “[is not ready|q1]” for a new bridge.\n\nMeanwhile [Lena Holt|s2]’s worry is growing.\n\n“[Each day without a decision costs us more|q2].”',
  ],
];

import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  code: 'it',
  commonWords: wordList(`
    di, e, il, la, che, in, a, per, un, del, della, è, non, le, si, i, con, una, da, al, dei, più, nel, gli, sono,
    alla, ha, anche, delle, lo, come, ma, dal, nella, questo
  `),
  relatedLabels: wordList(`
    leggi anche, leggi pure, approfondisci, approfondimenti, approfondimento, per approfondire, vedi anche,
    guarda anche, potrebbe interessarti, potrebbero interessarti, ti potrebbe interessare,
    potrebbe interessarti anche, articoli correlati, articolo correlato, notizie correlate, contenuti correlati,
    correlati, sullo stesso argomento, sullo stesso tema, ti consigliamo, consigliati, i più letti sul tema,
    leggi di più, da leggere, continua a leggere, da non perdere, leggi inoltre, per saperne di più,
    notizie collegate
  `),
  otherLists: wordList(`
    i più letti, più letti, i più visti, più visti, più lette, le più lette, ultime notizie, ultima ora, ultimissime,
    in evidenza, commenti, tag, argomenti, seguici, condividi, newsletter, pubblicità, contenuti sponsorizzati,
    dal web, l'autore, video, offerte, le più condivise, primo piano, più condivisi, i più condivisi, in primo piano
  `),
  chrome: wordList(`
    newsletter:, la nostra newsletter, condividi, condividi su, condividi l'articolo, condividi questo, invia,
    stampa, salva, copia link, ascolta, ascolta l'articolo, ascolta questo articolo, abbonati, abbonati a,
    abbonati ora, iscriviti, iscriviti alla, iscriviti alle, iscriviti al, iscriviti a, ricevi le, ricevi la,
    ricevi ogni, segui, segui il, segui la, segui le, segui i nostri, seguici su, seguici, scarica la nostra,
    scarica l'app, entra nel, commenta, commenti, lascia un commento, scrivi un commento, i commenti,
    vai ai commenti, tempo di lettura, lettura:, minuti di lettura, min di lettura, pubblicità, annuncio,
    contenuto sponsorizzato, sponsorizzato, articolo sponsorizzato, © riproduzione riservata, riproduzione riservata,
    © copyright, copyright, tutti i diritti riservati, diritti riservati, ultimo aggiornamento, ultima modifica,
    aggiornato il, aggiornato alle, pubblicato il, pubblicato:, i più letti, più letti, ultime notizie, in evidenza,
    guarda il video, guarda la gallery, guarda le foto, video:, il video, fotogallery, vedi tutte, clicca qui,
    per saperne di più, per maggiori informazioni, per ulteriori informazioni, tag:, tag, argomenti:, argomenti,
    temi:, fonte:, fonti:, a cura di, sostieni, sostieni il, dona ora, caricamento, mostra altro, l'autore,
    scopri di più, hai una storia, hai una segnalazione, scrivici a, scrivici su, scrivi a, segnalaci, inviaci,
    compila il modulo, raccontaci la tua
  `),
  asides: wordList(`
    ultimo aggiornamento, ultima modifica, aggiornato il, aggiornato alle, articolo aggiornato,
    riproduzione riservata, tutti i diritti riservati, ©, continua a leggere, l'articolo continua,
    l'articolo prosegue, il testo continua, continua dopo la, prosegue dopo la, continua sotto, segui tutte le,
    clicca qui
  `),
  credits: wordList(`
    foto:, foto di, foto da, fotografia di, fotografia:, immagine:, immagine di, immagini:, credit:, credits:,
    crediti:, foto d'archivio, foto archivio, illustrazione di, nella foto, in copertina, (foto, foto ansa, © ansa
  `),
  bylines: wordList(`
    di, a cura di, dal nostro inviato, dalla nostra inviata, testo di, autore:
  `),
  updated: ['aggiornat', 'aggiornamento', 'modificat'],
  paywall: wordList(`
    abbonati per continuare, abbonati per leggere, per continuare a leggere, per leggere l'articolo,
    contenuto riservato agli abbonati, articolo riservato agli abbonati, riservato agli abbonati,
    solo per gli abbonati, sei già abbonato, hai già un abbonamento, sei già registrato, accedi per continuare,
    accedi o registrati, registrati per continuare, continua a leggere questo articolo, sblocca l'articolo,
    hai letto tutti gli articoli, questo articolo è riservato
  `),
};

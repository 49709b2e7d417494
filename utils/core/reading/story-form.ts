import type { StoryForm } from '../article/article';
import type { PageSnapshot } from '../article/page-snapshot';
import type { LinkedData } from './linked-data';
import type { ChosenBlock } from './text/choose-text';

const LIVE_NAME = /live-?blog|live-?ticker|live-?updates/u;
const GALLERY_NAME = /gallery|slideshow|photostory|fotostrecke|bildergalerie|diaporama|fotogalleria|galeria/u;
const MIN_GALLERY_PICTURES = 6;
/** A gallery has a caption a picture, and a report far more. */
const MAX_WEIGHT_PER_PICTURE = 220;
const MIN_QUESTIONS = 4;
/** A report may have a few headings that ask; an interview asks again every few paragraphs. */
const MAX_BLOCKS_PER_QUESTION = 5;
/** Of the short bold or headed lines of an interview, most ask. */
const MIN_ASKING_SHARE = 0.5;
const MAX_QUESTION_WEIGHT = 500;
const QUESTION_END = /[?？؟]["'”’»」)]{0,2}$/u;
const TURN_LABEL = /^(\p{Lu}[\p{L}.’' -]{1,40}):\s/u;
const MIN_TURNS = 6;

/** Tells the stories that are told in another shape than a report. */
export function storyFormOf(
  page: PageSnapshot,
  linked: LinkedData,
  chosen: readonly ChosenBlock[],
): StoryForm {
  const types = linked.article?.types ?? [];
  if (types.includes('LiveBlogPosting')) return 'live-blog';
  const body = chosen.filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst');
  if (isInHome(page, body, LIVE_NAME)) return 'live-blog';
  if (isInterview(body)) return 'interview';
  if (types.some((type) => type === 'ImageGallery' || type === 'MediaGallery')) return 'gallery';
  return isGallery(page, body) ? 'gallery' : 'report';
}

/** Whether most blocks stand in an element of that name. */
function isInHome(page: PageSnapshot, body: readonly ChosenBlock[], name: RegExp): boolean {
  const inside = body.filter(({ item }) =>
    item.path.some((number) => name.test(page.elements[number]?.names ?? '')),
  );
  return inside.length * 2 > body.length;
}

/** Questions in bold or as headings with answers between them, or turns that open with a name and a colon. */
function isInterview(body: readonly ChosenBlock[]): boolean {
  const set = body.filter(
    ({ item }) => (item.isHeading || item.block.emphasis !== null) && item.weight <= MAX_QUESTION_WEIGHT,
  );
  const asking = set.filter(({ item }) => QUESTION_END.test(item.block.text));
  const asksOften = asking.length >= MIN_QUESTIONS && asking.length * MAX_BLOCKS_PER_QUESTION >= body.length;
  if (asksOften && asking.length >= set.length * MIN_ASKING_SHARE) return true;
  const speakers = body.flatMap(({ item }) => TURN_LABEL.exec(item.block.text)?.[1] ?? []);
  return (
    speakers.length >= MIN_TURNS &&
    new Set(speakers).size <= speakers.length / 2 &&
    speakers.length * 2 > body.length
  );
}

function isGallery(page: PageSnapshot, body: readonly ChosenBlock[]): boolean {
  const weight = body.reduce((sum, { item }) => sum + item.weight, 0);
  const homes = body[0]?.item.path.slice(0, 4) ?? [];
  const pictures = Math.max(0, ...homes.map((number) => page.elements[number]?.pictures ?? 0));
  const isNamed = GALLERY_NAME.test(page.url) || isInHome(page, body, GALLERY_NAME);
  return isNamed && pictures >= MIN_GALLERY_PICTURES && weight / pictures <= MAX_WEIGHT_PER_PICTURE;
}

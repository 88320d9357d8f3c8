/** Everybody's in these tests. */
export const password = "four words in a row";

/** What Ben asks back. */
export const bensQuestion = "Is it the day or the evening?";

/** What Ada wrote. Each line has a word that stands nowhere else, so that a page can be searched for it. */
export const adasWords = {
  without: "The way they hum on the stairs. Marzipan on a Sunday.",
  back: "That I heard of the job from a milliner.",
  why: "It is mostly the lighthouse weekend.",
  ask: "Is it odd that I miss the marzipan?",
  request: "I keep thinking about the harpsichord, and want to talk.",
};

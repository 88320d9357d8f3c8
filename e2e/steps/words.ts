/** Everybody's in these tests. */
export const password = "four words in a row";

/** What Ada wrote. Each line is to be found, or not to be found, by a word that stands nowhere else. */
export const adasWords = {
  without: "The way they hum on the stairs. Marzipan on a Sunday.",
  back: "That I heard of the job from a neighbour.",
  why: "It is mostly the lighthouse weekend.",
};

// For somebody whose person has died. No number is printed that nobody checked: where a country has none here, these
// words say what kind of help there is and who knows the way to it.

export const grief = {
  heading: "If someone has died",
  words: [
    "A doctor can help where sleep, food or whole days have gone. You can say: “Somebody I loved has died, and I’m not managing.”",
    "A bereavement service has people who talk with you about a death, however long ago it was. A doctor, a hospice or a funeral director can name one near you.",
  ],
} as const;

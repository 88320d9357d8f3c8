import { post } from "./actions.ts";

type Props = { searchParams: Promise<{ paragraphs?: string }> };

const words =
  "This page is made anew for each request and knows nobody. It has words to read, twelve things to choose from and two places to write, as a page of the guide has.";
const choices = Array.from({ length: 12 }, (_, index) => `Choice ${index + 1}`);

/** A page without a session, a database or a script of its own, of about as many words as it is asked for. */
export default async function Page({ searchParams }: Props) {
  const count = Number((await searchParams).paragraphs ?? 4);
  return (
    <main>
      <h1>A bare page</h1>
      {Array.from({ length: count }, (_, index) => (
        <p key={`paragraph ${index + 1}`}>
          {index + 1}. {words}
        </p>
      ))}
      <form action={post}>
        <fieldset>
          <legend>One of twelve</legend>
          {choices.map((choice) => (
            <label key={choice}>
              <input type="radio" name="choice" value={choice} /> {choice}
            </label>
          ))}
        </fieldset>
        <label>
          First <textarea name="first" rows={6} />
        </label>
        <label>
          Second <textarea name="second" rows={6} />
        </label>
        <button type="submit">Save</button>
      </form>
    </main>
  );
}

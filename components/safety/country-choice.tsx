import { countries } from "#content/help/index";

type Props = {
  /** The country whose lines are shown, or null when none has been chosen. */
  country: string | null;
  /** The page that shows the lines; it reads `?country=GB`. */
  action: string;
};

/** Choosing a country: a plain form, so that it works before and without JavaScript. */
export function CountryChoice({ country, action }: Props) {
  return (
    <form className="row no-print" action={action} method="get">
      <label className="hint" htmlFor="help-country">
        {country === null ? "Your country" : "Showing lines for"}
      </label>
      <select
        className="plain-in w-auto!"
        id="help-country"
        name="country"
        defaultValue={country ?? ""}
        key={country}
      >
        {country === null ? <option value="">Choose a country</option> : null}
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <button className="btn second small" type="submit">
        {country === null ? "Show the lines" : "Change country"}
      </button>
    </form>
  );
}

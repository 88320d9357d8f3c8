"use client";
import { Fragment, useCallback } from "react";
import { sayNumber, sayNumberFirst } from "#lib/exercises/say";
import { Choice, Choices } from "../../ui/choice.tsx";
import { useLook, useShared } from "../use-saving.ts";
import type { ViewProps } from "./view.ts";

/** Some of a few. Before each box stands an empty value, so that a plain form says of an unticked one that it is none. */
export function ChoicesView({ field, values }: ViewProps<"choices">) {
  const { key, options, most = options.length } = field;
  const { typed } = useShared();
  const chosen = useLook(
    useCallback(
      (snapshot) => options.filter(({ id }) => snapshot.values[`${key}.${id}`] === "yes").length,
      [key, options],
    ),
  );
  return (
    <div className="stack stack-2">
      <Choices id={key} kind="several" question={field.prompt} hint={field.hint}>
        {options.map(({ id, label }) => {
          const name = `${key}.${id}`;
          return (
            <Fragment key={id}>
              <input type="hidden" name={name} value="" />
              <Choice
                kind="several"
                name={name}
                value="yes"
                defaultChecked={(typed[name] ?? values[id]) === "yes"}
              >
                {label}
              </Choice>
            </Fragment>
          );
        })}
      </Choices>
      <p className="why" role="status">
        {chosen > most
          ? `${sayNumberFirst(most)} ${most === 1 ? "fits" : "fit"} here. You have ${sayNumber(chosen)}, and all of them are kept.`
          : null}
      </p>
    </div>
  );
}

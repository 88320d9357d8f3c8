import type { ShownBlock } from "#lib/replies/model";

/**
 * A reply as it is read: the coach's words with their double margin, and what they quote on paper, since those words
 * are the member's. The same component draws the coach's preview and the member's page.
 */
export function ReplyLetter({ blocks }: { blocks: readonly ShownBlock[] }) {
  return (
    <div className="coach-words reply-letter stack stack-3">
      {blocks.map((block, index) =>
        block.type === "text" ? (
          // Blocks have no name of their own; their order is what they are.
          <Paragraphs key={`${index}-text`} text={block.text} />
        ) : block.words === null ? (
          <p key={`${index}-gone`} className="gone">
            Passage taken back
          </p>
        ) : (
          <blockquote key={`${index}-quote`} className="quoted">
            <p dir="auto">{block.words}</p>
          </blockquote>
        ),
      )}
    </div>
  );
}

function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, index) => (
      <p key={`${index}-${paragraph.length}`} dir="auto">
        {paragraph}
      </p>
    ));
}

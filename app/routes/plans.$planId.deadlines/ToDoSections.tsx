import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { dueInWords, type ToDoItem } from "~/plan/toDo";

interface ToDoSectionsProps {
  readonly items: readonly ToDoItem[];
  readonly today: IsoDate;
}

/** すること：期限のあるもの、決まった期限のないもの、済んだもの。 */
export function ToDoSections({ items, today }: ToDoSectionsProps) {
  const sections = [
    { id: "dated", title: "期限のあるもの", items: items.filter(({ due, isDone }) => due && !isDone) },
    { id: "undated", title: "決まった期限のないもの", items: items.filter(({ due, isDone }) => !due && !isDone) },
    { id: "done", title: "済んだもの", items: items.filter(({ isDone }) => isDone) },
  ];
  return (
    <>
      {sections
        .filter((section) => section.items.length > 0)
        .map((section) => (
          <section key={section.id} aria-labelledby={`${section.id}-title`}>
            <h2 id={`${section.id}-title`}>{section.title}</h2>
            <ul className="to-dos">
              {section.items.map((item) => (
                <ToDoRow key={item.key} item={item} today={today} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function ToDoRow({ item, today }: { readonly item: ToDoItem; readonly today: IsoDate }) {
  const { key, name, about, who, timing, from, closedDayNote, isProvisional, isUnconfirmed, due, reference } = item;
  const { isDone, doneByState } = item;
  const id = `done-${key.replace("/", "-")}`;
  const isLate = due !== undefined && due < today && !isDone;
  return (
    <li className="to-do">
      {doneByState === undefined ? (
        <p className="to-do__name option">
          <input
            type="checkbox"
            id={id}
            name="done"
            value={key}
            defaultChecked={isDone}
            aria-describedby={`${id}-facts`}
          />
          <label htmlFor={id}>
            <span className="visually-hidden">済：</span>
            {name}
          </label>
        </p>
      ) : (
        <p className="to-do__name option">
          <span aria-hidden="true">✓</span>
          {name}
        </p>
      )}
      <div className="to-do__facts" id={`${id}-facts`}>
        {due ? (
          <p className={isLate ? "to-do__due to-do__due--late" : "to-do__due"}>
            {dueInWords(due, isDone, today)}
            {isProvisional ? <span className="badge">予定</span> : null}
          </p>
        ) : null}
        {about ? <p>{about}</p> : null}
        {doneByState ? <p>「休み方」で「{doneByState}」にしています。</p> : null}
        <p className="to-do__timing">{timing}</p>
        {from && from > today ? <p>{formatJapaneseDate(from)}からできます。</p> : null}
        {closedDayNote ? <p>{closedDayNote}</p> : null}
        <p className="to-do__source">
          {who}
          <span className="not-printed">
            {"　根拠："}
            {reference.url ? <a href={reference.url}>{reference.title}</a> : reference.title}
          </span>
          {isUnconfirmed ? <span className="badge mark mark--unconfirmed">要確認</span> : null}
        </p>
      </div>
    </li>
  );
}

/** What stands at an address with nothing at it, and at everything that somebody may not know to exist. */
export function NothingHere() {
  return (
    <>
      <h1>There is nothing at this address</h1>
      <p className="prose">The link may be cut short, or the page may have been deleted.</p>
      <div className="row">
        <a className="btn" href="/home">
          Go to home
        </a>
        <a className="btn help" href="/help-now">
          Help now
        </a>
      </div>
    </>
  );
}

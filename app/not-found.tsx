import { BareFrame } from "@/components/frame/bare-frame.tsx";

/** For an address with nothing at it, and for everything that somebody may not know to exist: the same page. */
export default function NotFound() {
  return (
    <BareFrame>
      <div className="col stack stack-5">
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
      </div>
    </BareFrame>
  );
}

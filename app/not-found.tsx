import { Nowhere } from "@/components/frame/around-page.tsx";
import { BareFrame } from "@/components/frame/bare-frame.tsx";

/** It goes out with every page, in case: so what it says is loaded where it is shown. */
export default function NotFound() {
  return (
    <BareFrame>
      <Nowhere />
    </BareFrame>
  );
}

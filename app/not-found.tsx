import { Lost } from "@/components/frame/around-page.tsx";

export default Lost;

"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

const askEvery = 20_000;

/** Waits for a reply on the one page where it would show, and shows it by itself. */
export function ReplyArrives(waiting: { shareId: string; coach: string; here: string[] }) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Waiting {...waiting} />
    </QueryClientProvider>
  );
}

async function readArrived(shareId: string, signal: AbortSignal): Promise<string[]> {
  const response = await fetch(`/api/news?share=${encodeURIComponent(shareId)}`, { signal });
  if (!response.ok) throw new Error(`The news answered ${response.status}`);
  const answer: { value: string[] } = await response.json();
  return answer.value;
}

function Waiting({ shareId, coach, here }: { shareId: string; coach: string; here: string[] }) {
  const router = useRouter();
  const { data } = useQuery({
    queryKey: ["news", shareId],
    queryFn: ({ signal }) => readArrived(shareId, signal),
    initialData: here,
    staleTime: askEvery / 2,
    refetchInterval: askEvery,
    refetchOnWindowFocus: true,
  });
  const more = data.some((id) => !here.includes(id));
  const [came, setCame] = useState(false);
  useEffect(() => {
    if (!more) return;
    setCame(true);
    router.refresh();
  }, [more, router]);
  return (
    <p className="vh" role="status">
      {came ? `${coach}’s reply is here.` : ""}
    </p>
  );
}

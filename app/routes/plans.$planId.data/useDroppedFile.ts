import { useEffect, useRef } from "react";

/** 画面のどこにファイルを落としても受け取る。Elsewhere the browser would leave the page for the file. */
export function useDroppedFile(receive: (file: File) => void): void {
  const newest = useRef(receive);
  useEffect(() => {
    newest.current = receive;
  });
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) newest.current(file);
    };
    window.addEventListener("dragover", allow);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", allow);
      window.removeEventListener("drop", drop);
    };
  }, []);
}

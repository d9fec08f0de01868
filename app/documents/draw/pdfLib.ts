/** The one door to pdf-lib: another build of it is an alias away (docs/decisions/0005-paper.md). */
export {
  AFRelationship,
  type PDFContext,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
} from "pdf-lib";

/** The one door to pdf-lib: another build of it is an alias away (docs/decisions/0005-paper.md). */
export {
  AFRelationship,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from "pdf-lib";

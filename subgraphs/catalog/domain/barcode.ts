/**
 * Whether a text is an EAN-8, UPC-A (12 digits), EAN-13 or GTIN-14 with the right check digit: from the right, digits
 * weigh 1 and 3 in turn, and the whole is a multiple of ten (GS1 General Specifications, 7.9).
 */
export function isBarcode(text: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return false;
  const digits = [...text].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const read = (folder: string, fileName: string) => ({ fileName, contents: readFileSync(new URL(`../fixtures/${folder}/${fileName}`, import.meta.url), 'utf8') });

const schemas = {
  scormManifest: {
    // Elements and attributes of two namespaces: one schema brings them together.
    schema: {
      fileName: 'all.xsd',
      contents: '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/><xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/></xs:schema>',
    },
    // XML forbids its own namespace as the default one, which that schema declares and does not use.
    preload: [read('scorm12', 'adlcp_rootv1p2.xsd'), read('scorm12', 'imscp_rootv1p1p2.xsd'), { fileName: 'ims_xml.xsd', contents: read('scorm12', 'ims_xml.xsd').contents.replace(' xmlns="http://www.w3.org/XML/1998/namespace"', '') }],
  },
  cartridgeManifest: { schema: read('cc11', 'manifest.xsd'), preload: [read('cc11', 'metadata.xsd')] },
  webLink: { schema: read('cc11', 'web-link.xsd'), preload: [] },
  assessment: { schema: read('cc11', 'assessment.xsd'), preload: [read('cc11', 'xml.xsd')] },
};

/** What xmllint finds wrong with documents of a kind. */
export async function schemaFaults(kind: keyof typeof schemas, documents: readonly string[]): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({ xml: documents.map((contents, index) => ({ fileName: `document-${index}.xml`, contents })), ...schemas[kind] });
  return valid ? [] : errors.length > 0 ? errors.map(({ rawMessage }) => rawMessage) : [rawOutput];
}

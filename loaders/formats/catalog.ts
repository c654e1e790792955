import {datasetFormats, formatsOf, type DatasetFormat} from "../../src/datasets/formats.ts";
import {dataPackage} from "../../src/datasets/package.ts";
import type {Published} from "../index.ts";
import type {Words} from "../../src/lib/words.ts";
import {fileAddress, pageAddressOf} from "./address.ts";
import type {Describe} from "./describe.ts";
import {timeSpan} from "./time-span.ts";

const context = {
  ...{dcat: "http://www.w3.org/ns/dcat#", dct: "http://purl.org/dc/terms/", foaf: "http://xmlns.com/foaf/0.1/"},
  ...{spdx: "http://spdx.org/rdf/terms#", xsd: "http://www.w3.org/2001/XMLSchema#"}
};

const inBoth = ({en, ja}: Words) => [
  {"@value": en, "@language": "en"},
  {"@value": ja, "@language": "ja"}
];
const typed = (type: string, value: string | number) => ({"@type": `xsd:${type}`, "@value": String(value)});
const publisher = {"@type": "foaf:Agent", "foaf:name": dataPackage.author};

/** The catalog of all datasets as DCAT 3 (JSON-LD), each with all its files, their sizes and checksums. */
export function toCatalog(datasets: ReadonlyMap<string, Published>, describe: Describe): string {
  const {id, title, description, version, year} = dataPackage;
  const catalog = {
    "@context": context,
    "@id": fileAddress("catalog.jsonld"),
    "@type": "dcat:Catalog",
    ...{"dct:identifier": id, "dct:title": inBoth(title), "dct:description": inBoth(description)},
    ...{"dct:publisher": publisher, "dct:issued": typed("gYear", year), "dcat:version": version},
    "foaf:homepage": {"@id": pageAddressOf("/")},
    "dcat:dataset": [...datasets.values()].map((published) => dataset(published, describe))
  };
  return `${JSON.stringify(catalog, null, 1)}\n`;
}

function dataset(published: Published, describe: Describe) {
  const {id, title, description, licence} = published.spec;
  const span = timeSpan(published);
  return {
    "@id": fileAddress(`catalog.jsonld#${id}`),
    "@type": "dcat:Dataset",
    ...{"dct:identifier": id, "dct:title": inBoth(title), "dct:description": inBoth(description)},
    ...{"dct:publisher": publisher, "dct:license": {"@id": licence.url}, "dcat:version": dataPackage.version},
    "dcat:keyword": dataPackage.keywords.map((word) => ({"@value": word, "@language": "en"})),
    ...(span && {
      "dct:temporal": {
        ...{"@type": "dct:PeriodOfTime", "dcat:startDate": typed("gYear", span[0])},
        "dcat:endDate": typed("gYear", span[1])
      }
    }),
    "dcat:landingPage": {"@id": pageAddressOf(`/datasets/${id}`)},
    "dcat:distribution": formatsOf(id).map((format) => distribution(`${id}.${format}`, format, published, describe))
  };
}

function distribution(name: string, format: DatasetFormat, {spec}: Published, describe: Describe) {
  const {bytes, sha256} = describe(name);
  const {mediaType, name: title} = datasetFormats[format];
  return {
    ...{"@type": "dcat:Distribution", "dct:title": title, "dct:license": {"@id": spec.licence.url}},
    ...{
      "dcat:accessURL": {"@id": pageAddressOf(`/datasets/${spec.id}`)},
      "dcat:downloadURL": {"@id": fileAddress(name)}
    },
    "dcat:mediaType": {"@id": `https://www.iana.org/assignments/media-types/${mediaType}`},
    "dcat:byteSize": typed("nonNegativeInteger", bytes),
    "spdx:checksum": {
      ...{"@type": "spdx:Checksum", "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"}},
      "spdx:checksumValue": typed("hexBinary", sha256)
    }
  };
}

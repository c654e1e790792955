import {datasetFormats, formatsOf} from "../../src/datasets/formats.ts";
import {dataPackage} from "../../src/datasets/package.ts";
import {pageAddress} from "../../src/lib/page-address.ts";
import {locales, type Locale} from "../../src/lib/words.ts";
import type {Published} from "../index.ts";
import {pageAddressOf} from "./address.ts";
import type {Describe} from "./describe.ts";
import {timeSpan} from "./time-span.ts";

/** A dataset as search engines read it on its page (schema.org, JSON-LD). */
export function datasetJsonLd(published: Published, describe: Describe, locale: Locale): object {
  const {id, title, description, licence, fields} = published.spec;
  const span = timeSpan(published);
  const other = locales.find((one) => one !== locale)!;
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    ...{name: title[locale], alternateName: title[other], description: description[locale], identifier: id},
    url: pageAddressOf(pageAddress(`/datasets/${id}`, locale)),
    ...{license: licence.url, isAccessibleForFree: true, inLanguage: [...locales], version: dataPackage.version},
    creator: {"@type": "Organization", name: dataPackage.author},
    keywords: dataPackage.keywords,
    ...(span && {temporalCoverage: span.join("/")}),
    includedInDataCatalog: {
      ...{"@type": "DataCatalog", name: dataPackage.title[locale]},
      url: pageAddressOf(pageAddress("/datasets/", locale))
    },
    variableMeasured: fields.map(({name, label, unit}) => ({
      ...{"@type": "PropertyValue", name, description: label[locale]},
      ...(unit && {unitText: unit})
    })),
    distribution: formatsOf(id).map((format) => {
      const {bytes, sha256} = describe(`${id}.${format}`);
      return {
        ...{"@type": "DataDownload", encodingFormat: datasetFormats[format].mediaType},
        ...{contentUrl: pageAddressOf(`/data/${id}.${format}`), contentSize: `${bytes} B`, sha256}
      };
    })
  };
}

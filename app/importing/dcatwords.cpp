// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/dcatwords.h"

#include <array>

namespace beraad {

namespace {

constexpr RdfWord is(std::string_view iri, DcatClass meaning)
{
    return {iri, quint8(meaning), false};
}

constexpr RdfWord says(std::string_view iri, DcatProperty meaning)
{
    return {iri, quint8(meaning), false};
}

/// The value is described in the file, perhaps.
constexpr RdfWord leads(std::string_view iri, DcatProperty meaning)
{
    return {iri, quint8(meaning), true};
}

using enum DcatProperty;

constexpr std::array kClasses{
    is("http://www.w3.org/ns/dcat#Catalog", DcatClass::Catalog),
    is("http://www.w3.org/ns/dcat#Dataset", DcatClass::Dataset),
    is("http://www.w3.org/ns/dcat#DatasetSeries", DcatClass::Series),
    is("http://www.w3.org/ns/dcat#Distribution", DcatClass::Distribution),
    is("http://www.w3.org/ns/dcat#DataService", DcatClass::Service),
};

constexpr std::array kProperties{
    says("http://purl.org/dc/terms/title", Title),
    says("http://purl.org/dc/terms/description", Description),
    says("http://purl.org/dc/terms/identifier", Identifier),
    leads("http://purl.org/dc/terms/publisher", Publisher),
    leads("http://purl.org/dc/terms/creator", Creator),
    says("http://purl.org/dc/terms/accessRights", AccessRights),
    says("http://purl.org/dc/terms/issued", Issued),
    says("http://purl.org/dc/terms/modified", Modified),
    says("http://purl.org/dc/terms/accrualPeriodicity", Frequency),
    leads("http://purl.org/dc/terms/spatial", Spatial),
    leads("http://purl.org/dc/terms/temporal", Temporal),
    leads("http://purl.org/dc/terms/license", Licence),
    says("http://purl.org/dc/terms/format", Format),
    says("http://www.w3.org/ns/dcat#mediaType", MediaType),
    says("http://www.w3.org/ns/dcat#theme", Theme),
    says("http://www.w3.org/ns/dcat#keyword", Keyword),
    says("http://www.w3.org/ns/dcat#landingPage", LandingPage),
    leads("http://www.w3.org/ns/dcat#distribution", HasDistribution),
    leads("http://www.w3.org/ns/dcat#dataset", HasDataset),
    leads("http://www.w3.org/ns/dcat#inSeries", InSeries),
    leads("http://www.w3.org/ns/dcat#contactPoint", ContactPoint),
    says("http://www.w3.org/ns/dcat#accessURL", AccessUrl),
    says("http://www.w3.org/ns/dcat#downloadURL", DownloadUrl),
    says("http://www.w3.org/ns/dcat#byteSize", ByteSize),
    says("http://www.w3.org/ns/dcat#startDate", Start),
    says("http://www.w3.org/ns/dcat#endDate", End),
    says("http://schema.org/startDate", Start),
    says("http://schema.org/endDate", End),
    says("https://schema.org/startDate", Start),
    says("https://schema.org/endDate", End),
    leads("http://data.europa.eu/r5r/applicableLegislation", Legislation),
    says("http://xmlns.com/foaf/0.1/name", Name),
    says("http://www.w3.org/2006/vcard/ns#fn", Name),
    says("http://www.w3.org/2006/vcard/ns#organization-name", Name),
    says("http://www.w3.org/2004/02/skos/core#prefLabel", Name),
    says("http://www.w3.org/2000/01/rdf-schema#label", Name),
    says("http://www.w3.org/ns/locn#geographicName", Name),
    leads("http://www.w3.org/2006/vcard/ns#hasEmail", Email),
    says("http://www.w3.org/2006/vcard/ns#email", Email),
    says("http://xmlns.com/foaf/0.1/mbox", Email),
    leads("http://www.w3.org/2006/vcard/ns#hasTelephone", Phone),
    says("http://www.w3.org/2006/vcard/ns#tel", Phone),
    says("http://www.w3.org/2006/vcard/ns#hasURL", Site),
    says("http://xmlns.com/foaf/0.1/homepage", Site),
    says("http://xmlns.com/foaf/0.1/workplaceHomepage", Site),
    says("http://www.w3.org/2006/vcard/ns#hasValue", HasValue),
};

} // namespace

std::span<const RdfWord> dcatClasses()
{
    return kClasses;
}

std::span<const RdfWord> dcatProperties()
{
    return kProperties;
}

} // namespace beraad

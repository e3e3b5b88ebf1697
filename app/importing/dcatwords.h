// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/rdfgraph.h"

namespace beraad {

/// The classes and properties of DCAT-AP that are read; several predicates may mean one property.
enum class DcatClass : quint8 { Catalog, Dataset, Series, Distribution, Service };

enum class DcatProperty : quint8 {
    Title,
    Description,
    Identifier,
    Publisher,
    Creator,
    AccessRights,
    Issued,
    Modified,
    Frequency,
    Spatial,
    Temporal,
    Licence,
    Format,
    MediaType,
    Theme,
    Keyword,
    LandingPage,
    HasDistribution,
    HasDataset,
    InSeries,
    ContactPoint,
    AccessUrl,
    DownloadUrl,
    ByteSize,
    Start,
    End,
    Legislation,
    Name, ///< of an agent, a contact, a place or a licence
    Email,
    Phone,
    Site,
    HasValue, ///< of an email or a phone number that is a node of its own
};

std::span<const RdfWord> dcatClasses();
std::span<const RdfWord> dcatProperties();

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/rdfinput.h"

namespace beraad {

/// Turtle, TriG, N-Triples and N-Quads through serd. How it went stands in the input.
void readWithSerd(RdfInput &input, RdfSyntax syntax, const RdfVisitor &visitor, RdfLines lines);

/// RDF/XML through raptor, which may fetch nothing: no file, no address, no external entity.
void readWithRaptor(RdfInput &input, const RdfVisitor &visitor);

} // namespace beraad

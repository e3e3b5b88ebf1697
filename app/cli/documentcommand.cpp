// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "cli/output.h"
#include "desk/documentdesk.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

/// Every document of the dossier, one file each: `protocol-vl-agodi-nl.pdf`.
int writeAll(const Invocation &call, Desk &desk, const DossierId &id, const Request &request)
{
    const auto plans = DocumentDesk(desk).documentsOf(request, id);
    if (!plans)
        return call.refuse(plans.error());
    const QString language = call.value(u"lang"_s);
    std::vector<std::pair<QString, QByteArray>> files; // all are made before the first is written
    for (const DocumentPlan &plan : *plans) {
        const bool isWanted = (!call.isSet(u"for"_s) || plan.authority.value == call.value(u"for"_s))
            && (!call.isSet(u"kind"_s) || plan.kind == call.value(u"kind"_s));
        if (!isWanted)
            continue;
        auto pdf = DocumentDesk(desk).documentOf(request, id, plan.authority, language, plan.kind);
        if (!pdf)
            return call.refuse(pdf.error());
        files.emplace_back(u"%1-%2-%3.pdf"_s.arg(plan.kind, plan.authority.value, language), *std::move(pdf));
    }
    if (files.empty())
        return call.refuse({ErrorCode::NotFound, {}, u"this dossier has no such document"_s, {}});
    const QDir folder(call.value(u"all"_s));
    if (!folder.mkpath(u"."_s))
        return call.refuse({ErrorCode::FileUnwritable, {}, u"cannot make the folder %1"_s.arg(folder.path()), {}});
    for (const auto &[name, pdf] : files) {
        if (auto done = writeFile(pdf, folder.filePath(name)); !done)
            return call.refuse(done.error());
        call.out << name << '\n';
    }
    return kDone;
}

int document(const Invocation &call)
{
    const bool isOne = call.isSet(u"for"_s) && call.isSet(u"o"_s);
    if (isOne == call.isSet(u"all"_s))
        return call.misused(u"expected --for AUTHORITY and -o FILE.pdf, or --all DIR"_s);
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const DossierId id(call.words.first());
    const auto state = seenDossier(*desk, id.value);
    if (!state)
        return call.refuse(state.error());
    if (const QString authority = call.value(u"for"_s);
        call.isSet(u"for"_s) && !(*desk)->directory().find(OrganisationId(authority)))
        return call.refuse({ErrorCode::NotFound, {authority}, u"no organisation %1"_s.arg(authority), {}});
    const Request request = state->request.value_or(Request());
    if (!isOne)
        return writeAll(call, **desk, id, request);
    const auto done = DocumentDesk(**desk)
                          .documentOf(request, id, OrganisationId(call.value(u"for"_s)), call.value(u"lang"_s),
                                      call.value(u"kind"_s))
                          .and_then([&](const QByteArray &pdf) { return writeFile(pdf, call.value(u"o"_s)); });
    return done ? kDone : call.refuse(done.error());
}

constexpr CommandSpec kCommands[] = {
    {"document", "DOSSIER", 1, "w as for lang kind o all",
     "writes the document for one authority as a PDF (--for, -o), or all of them (--all)",
     "document demo-1 -w demo.beraad --as an.peeters --for agodi --lang fr -o agodi.pdf", document, true},
};

} // namespace

std::span<const CommandSpec> documentCommands()
{
    return kCommands;
}

} // namespace beraad::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "desk/documentdesk.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

Result<void> write(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return beraad::refuse(ErrorCode::FileUnwritable, {path},
                              u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return {};
}

/// Every document of the dossier, one file each: `protocol-vl-agodi-nl.pdf`.
int writeAll(const Invocation &call, Desk &desk, const DossierId &id, const Request &request)
{
    const QDir folder(call.value(u"all"_s));
    if (!folder.mkpath(u"."_s))
        return call.refuse({ErrorCode::FileUnwritable, {}, u"cannot make the folder %1"_s.arg(folder.path()), {}});
    const auto plans = DocumentDesk(desk).documentsOf(request, id);
    if (!plans)
        return call.refuse(plans.error());
    const QString language = call.value(u"lang"_s);
    int written = 0;
    for (const DocumentPlan &plan : *plans) {
        const bool isWanted = (!call.isSet(u"for"_s) || plan.authority.value == call.value(u"for"_s))
            && (!call.isSet(u"kind"_s) || plan.kind == call.value(u"kind"_s));
        if (!isWanted)
            continue;
        const QString name = u"%1-%2-%3.pdf"_s.arg(plan.kind, plan.authority.value, language);
        const auto done = DocumentDesk(desk)
                              .documentOf(request, id, plan.authority, language, plan.kind)
                              .and_then([&](const QByteArray &pdf) { return write(pdf, folder.filePath(name)); });
        if (!done)
            return call.refuse(done.error());
        call.out << name << '\n';
        ++written;
    }
    if (written == 0)
        return call.refuse({ErrorCode::NotFound, {}, u"this dossier has no such document"_s, {}});
    return kDone;
}

int document(const Invocation &call)
{
    const bool isOne = call.isSet(u"for"_s) && call.isSet(u"o"_s);
    if (isOne == call.isSet(u"all"_s))
        return call.misused(u"expected --for AUTHORITY and -o FILE.pdf, or --all DIR"_s);
    if (!QStringList{u"nl"_s, u"fr"_s, u"de"_s, u"en"_s}.contains(call.value(u"lang"_s)))
        return call.misused(u"--lang %1: expected nl, fr, de or en"_s.arg(call.value(u"lang"_s)));
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const DossierId id(call.words.first());
    const auto state = (*desk)->dossier(id);
    if (!state)
        return call.refuse(state.error());
    const Request request = state->request.value_or(Request());
    if (!isOne)
        return writeAll(call, **desk, id, request);
    const auto done = DocumentDesk(**desk)
                          .documentOf(request, id, OrganisationId(call.value(u"for"_s)), call.value(u"lang"_s),
                                      call.value(u"kind"_s))
                          .and_then([&](const QByteArray &pdf) { return write(pdf, call.value(u"o"_s)); });
    return done ? kDone : call.refuse(done.error());
}

constexpr CommandSpec kCommands[] = {
    {"document", "DOSSIER", 1, "w as for lang kind o all", "the document for one authority as a PDF, or all of them",
     document},
};

} // namespace

std::span<const CommandSpec> documentCommands()
{
    return kCommands;
}

} // namespace beraad::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/procedures.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace beraad {

Ending endingOf(const QString &procedure)
{
    static const QStringList alone{u"general-18-140"_s, u"rr-minister"_s, u"statbel-microdata"_s, u"ehds-permit"_s,
                                   u"dga-request"_s,    u"vtc-advice"_s,  u"prior-consultation"_s};
    // Before 2018 sectoral committees (sc-*) and the VTC authorised where the IVC and protocols stand now.
    const bool sits = procedure.startsWith(u"ivc-"_s) || procedure.startsWith(u"sc-"_s)
        || procedure == u"vtc-machtiging"_s || procedure == u"ethics"_s;
    if (sits)
        return Ending::Session;
    if (procedure == u"dpo-advice"_s)
        return Ending::Advice;
    return alone.contains(procedure) ? Ending::Decision : Ending::Conclusion;
}

bool isProtocol(const QString &procedure)
{
    return procedure == u"protocol-vl"_s || procedure == u"protocol-fed"_s;
}

bool isRecordedByRequester(const QString &procedure)
{
    static const QStringList procedures{u"dpia"_s,
                                        u"ttp"_s,
                                        u"ttp-vsa"_s,
                                        u"ksz-contract"_s,
                                        u"register-note"_s,
                                        u"title4-agreement"_s,
                                        u"prior-consultation"_s};
    return procedures.contains(procedure);
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"
#include "dossier/request.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace beraad {

using namespace Qt::StringLiterals;

/// Random requests over the shipped directory; the seed makes a failure repeatable.
class GeneratedRequests {
public:
    GeneratedRequests(const Directory &directory, quint32 seed)
        : m_directory(directory)
        , m_random(seed)
    {
    }
    Request next(int lines)
    {
        Request request;
        request.requester = anyBody();
        request.recipients = {request.requester};
        if (m_random.bounded(4) == 0)
            request.recipients.push_back(anyBody());
        request.purpose = oneOf({u"research"_s, u"statistics"_s, u"policy-evaluation"_s, u"operational"_s, u"audit"_s});
        request.identifiability = oneOf({u"identified"_s, u"pseudonymised"_s, u"pseudonymised"_s, u"anonymous"_s});
        if (m_random.bounded(3) > 0)
            request.systematic = m_random.bounded(4) > 0;
        request.channel = oneOf({u"direct"_s, u"direct"_s, u"ksz"_s, u"vdi"_s, u"fsi"_s, u"ehealth"_s});
        for (const QString &fact : {u"modalitiesInLaw"_s, u"ivcRequested"_s, u"othersNotified"_s, u"residualRisk"_s})
            if (m_random.bounded(4) == 0)
                request.facts.insert(fact, u"unknown"_s);
        for (int i = 0; i < lines; ++i)
            request.lines.push_back(line(i,
                                         oneOf({u"social"_s, u"social"_s, u"health"_s, u"national-register"_s,
                                                u"fiscal"_s, u"education"_s, u"statistics"_s, u"other"_s})));
        return request;
    }
    Line line(int number, const QString &category)
    {
        Line line;
        line.id = LineId(u"l%1"_s.arg(number));
        line.provider = anyBody();
        line.category = category;
        if (m_random.bounded(3) == 0)
            line.flags << u"highlyPersonal"_s;
        if (m_random.bounded(8) == 0)
            line.flags << u"special"_s;
        return line;
    }
    QString oneOf(const QStringList &words) { return words.at(m_random.bounded(static_cast<int>(words.size()))); }
    OrganisationId anyBody()
    {
        return m_directory.all()[static_cast<size_t>(m_random.bounded(static_cast<int>(m_directory.all().size())))].id;
    }

private:
    const Directory &m_directory;
    QRandomGenerator m_random;
};

inline QString describe(const Request &request)
{
    return QString::fromUtf8(canonicalJson(toJson(request)));
}

} // namespace beraad

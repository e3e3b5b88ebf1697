// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/riskstrip.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QToolButton>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// Below one in a thousand a digit more would only look precise.
QString shareOf(double share)
{
    if (share > 0 && share < 0.001)
        return RiskStrip::tr("less than %1", "a share").arg(format::percent(0.001, 1));
    return format::percent(share, share < 0.1 ? 1 : 0);
}

QString rangeOf(const SelectionEstimate &estimate)
{
    const QString low = shareOf(estimate.low);
    const QString high = shareOf(estimate.high);
    return low == high ? low : RiskStrip::tr("%1 to %2", "two shares").arg(low, high);
}

} // namespace

RiskStrip::RiskStrip(QWidget *parent)
    : QWidget(parent)
    , m_counts(shippedCategoryCounts().value_or(std::vector<CategoryCount>()))
    , m_text(new Label(TextRole::Body, Ink::Soft))
    , m_about(new QToolButton)
{
    setObjectName(u"riskStrip"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kWide, space::kSmall, space::kMedium, space::kSmall);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"riskText"_s);
    layout->addWidget(m_text, 1);
    m_about->setAutoRaise(true);
    m_about->setIcon(icon(u"info"_s));
    layout->addWidget(m_about, 0, Qt::AlignTop);
    m_about->hide(); // there is nothing to explain yet
}

void RiskStrip::showWorking()
{
    m_text->setText(tr("Uniqueness is being estimated…"));
    m_about->hide();
}

void RiskStrip::show(const Selection &asked, const Selection &proposed, const QHash<LineId, QString> &labels)
{
    m_about->setAccessibleName(tr("How this is estimated"));
    m_about->setToolTip(m_about->accessibleName());
    m_about->disconnect(this);
    if (asked.persons < 1) {
        m_text->setText(
            tr("Uniqueness is not estimated: the request does not say how many people it is about (S3.Q2)."));
        m_about->hide();
        return;
    }
    const SelectionEstimate now = estimateOf(asked, m_counts);
    const SelectionEstimate then = estimateOf(proposed, m_counts);
    m_text->setText(sentence(now, then, asked.persons));
    m_about->setVisible(!now.attributes.empty() || !now.identifying.empty());
    connect(m_about, &QToolButton::clicked, this, [this, text = explanation(then, labels)] {
        QMessageBox box(QMessageBox::NoIcon, tr("How this is estimated"), text, QMessageBox::Close, window());
        box.exec();
    });
}

QString RiskStrip::sentence(const SelectionEstimate &asked, const SelectionEstimate &proposed, qint64 persons) const
{
    QStringList parts;
    const auto uncounted = std::ranges::count_if(
        asked.attributes, [](const QuasiIdentifier &attribute) { return !attribute.categories.has_value(); });
    if (std::ssize(asked.attributes) > uncounted) {
        const QString before = rangeOf(asked);
        const QString after = rangeOf(proposed);
        parts << (before == after
                      ? tr("Unique in this selection: %1 of %2 people.", "share, number")
                            .arg(before, format::number(persons))
                      : tr("Unique in this selection: %1 of %2 people → %3 as proposed.", "share, number, share")
                            .arg(before, format::number(persons), after));
    } else if (asked.attributes.empty()) {
        parts << tr("No variable of this selection is marked as quasi-identifier.");
    }
    if (uncounted > 0)
        parts << tr("%n variable(s) not counted: the number of categories is not known.", nullptr, int(uncounted));
    if (!asked.identifying.empty())
        parts << tr("%n variable(s) name people directly.", nullptr, int(asked.identifying.size()));
    return parts.join(u' ');
}

QString RiskStrip::explanation(const SelectionEstimate &estimate, const QHash<LineId, QString> &labels) const
{
    QString rows;
    for (const QuasiIdentifier &attribute : estimate.attributes) {
        const QString source
            = attribute.source.isEmpty() ? tr("its codes, counted") : inCurrentLanguage(attribute.source);
        const QString count = attribute.categories ? tr("%n category(s)", nullptr, int(*attribute.categories))
                                                   : tr("number of categories not known");
        rows += u"<li>%1: %2%3</li>"_s.arg(
            labels.value(attribute.line).toHtmlEscaped(), count,
            attribute.categories ? u" (%1; %2)"_s.arg(source.toHtmlEscaped(), wording::evidence(attribute.evidence))
                                 : QString());
    }
    return u"<p>%1</p><p>%2</p><ul>%3</ul><p>%4</p>"_s.arg(
        tr("The expected share of people whose combination of quasi-identifiers nobody else in the population has. It "
           "is "
           "an estimate before there are data, not a measurement."),
        tr("Attributes are taken as independent of each other; attributes that go together, such as age and pension, "
           "make fewer combinations, so the estimate is then too high. How people spread over the categories is not "
           "known either: the two shares are those of equal categories and of a few large and many small ones (Zipf)."),
        rows, tr("Source: J. Bethlehem, W. Keller and J. Pannekoek, Disclosure control of microdata, JASA 85 (1990)."));
}

} // namespace beraad

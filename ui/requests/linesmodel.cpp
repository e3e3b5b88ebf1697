// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/linesmodel.h"

#include "desk/cataloguedesk.h"
#include "dossier/words.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/wording.h"

#include <QRegularExpression>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// A year alone is its first or its last day, depending on the end that it stands for.
std::optional<QDate> dayFromText(const QString &text, bool isEnd)
{
    const QString word = text.trimmed();
    if (word.isEmpty())
        return QDate();
    static const QRegularExpression year(u"^\\d{4}$"_s);
    if (year.match(word).hasMatch())
        return isEnd ? QDate(word.toInt(), 12, 31) : QDate(word.toInt(), 1, 1);
    const QDate day = QDate::fromString(word, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString textOfDay(QDate day, bool isEnd)
{
    const QDate whole = isEnd ? QDate(day.year(), 12, 31) : QDate(day.year(), 1, 1);
    return day.isValid() && day == whole ? QString::number(day.year()) : day.toString(Qt::ISODate);
}

} // namespace

std::optional<Period> periodFromText(const QString &text)
{
    static const QRegularExpression shape(
        u"^\\s*(\\d{4}(?:-\\d{2}-\\d{2})?)?\\s*(?:(–|—|-|\\.\\.|/)\\s*(\\d{4}(?:-\\d{2}-\\d{2})?)?)?\\s*$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto from = dayFromText(match.captured(1), false);
    const bool isOneYear = match.captured(2).isEmpty();
    const auto to = dayFromText(isOneYear ? match.captured(1) : match.captured(3), true);
    if (!from || !to || (from->isValid() && to->isValid() && *to < *from))
        return std::nullopt;
    return Period{*from, *to};
}

QString textOfPeriod(const Period &period)
{
    if (!period.from.isValid() && !period.to.isValid())
        return {};
    const QString from = textOfDay(period.from, false);
    const QString to = textOfDay(period.to, true);
    return from == to ? from : u"%1 – %2"_s.arg(from, to).trimmed();
}

RequestLinesModel::RequestLinesModel(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void RequestLinesModel::setRequest(const Request &request)
{
    const bool sameRows = std::ranges::equal(request.lines, m_request.lines, {}, &beraad::Line::id, &beraad::Line::id);
    if (sameRows) {
        m_request = request;
        if (!m_request.lines.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_request = request;
    m_variables.clear();
    endResetModel();
}

int RequestLinesModel::rowOf(const LineId &id) const
{
    const auto found = std::ranges::find(m_request.lines, id, &Line::id);
    return found == m_request.lines.end() ? -1 : int(found - m_request.lines.begin());
}

std::optional<Variable> RequestLinesModel::variableFor(const Line &line) const
{
    const VariableId id = variableOf(line);
    auto known = m_variables.constFind(id.value);
    if (known == m_variables.cend()) {
        auto variable = CatalogueDesk(m_desk).variable(id);
        known = m_variables.insert(id.value, variable ? std::optional(std::move(*variable)) : std::nullopt);
    }
    return *known;
}

QString RequestLinesModel::labelOf(const Line &line) const
{
    const auto variable = variableFor(line);
    const QString label = variable ? inCurrentLanguage(variable->label) : QString();
    return label.isEmpty() ? line.variable : label;
}

QString RequestLinesModel::periodWarning(int row) const
{
    const Line &line = at(row);
    const Period &asked = line.period;
    const auto variable = variableFor(line);
    if (!variable || (!asked.from.isValid() && !asked.to.isValid()))
        return {};
    const Validity &exists = variable->validity;
    if (exists.from.isValid() && asked.from.isValid() && asked.from < exists.from)
        return tr("%1 exists only from %2 on.").arg(labelOf(line), format::day(exists.from));
    if (exists.to.isValid() && asked.to.isValid() && asked.to > exists.to)
        return tr("%1 exists only until %2.").arg(labelOf(line), format::day(exists.to));
    const auto holdsInPart = [&](const Code &code) {
        return (code.validity.from.isValid() && asked.from.isValid() && asked.from < code.validity.from)
            || (code.validity.to.isValid() && asked.to.isValid() && asked.to > code.validity.to);
    };
    const auto codes = std::ranges::count_if(variable->codes, holdsInPart);
    return codes == 0 ? QString()
                      : tr("%1: %n code(s) hold in only a part of the period.", nullptr, int(codes)).arg(labelOf(line));
}

QString RequestLinesModel::wordOf(int column, const QString &word)
{
    switch (column) {
    case Granularity:
        return wording::granularity(word);
    case Form:
        return wording::identifiability(word);
    case Channel:
        return wording::channel(word);
    default:
        return word;
    }
}

QStringList RequestLinesModel::choicesOf(const Line &line, int column) const
{
    const auto variable = column == Granularity ? variableFor(line) : std::nullopt;
    QStringList choices;
    if (column == Granularity)
        choices = variable && !variable->granularities.isEmpty() ? variable->granularities
                                                                 : QStringList{u"exact"_s, u"class"_s, u"yes-no"_s};
    else if (column == Form)
        choices = QStringList{QString()} + words::identifiabilities();
    else if (column == Channel)
        choices = QStringList{QString()} + words::channels();
    if (column == Granularity && !line.granularity.isEmpty() && !choices.contains(line.granularity))
        choices << line.granularity;
    return choices;
}

QString RequestLinesModel::textOf(const Line &line, int column) const
{
    const auto inherited = [](const QString &word) {
        return word.isEmpty() ? QString() : tr("(%1)", "taken over from the request").arg(word);
    };
    switch (column) {
    case Label:
        return labelOf(line);
    case Holder:
        return m_desk.directory().with(m_request.organisations).shortNameOf(line.provider, currentLanguage());
    case Granularity:
        return line.granularity.isEmpty() ? QString() : wording::granularity(line.granularity);
    case PeriodColumn:
        return textOfPeriod(line.period);
    case Form:
        return line.form.isEmpty() ? inherited(wording::identifiability(m_request.identifiability))
                                   : wording::identifiability(line.form);
    case Channel:
        return line.channel.isEmpty() ? inherited(wording::channel(m_request.channel)) : wording::channel(line.channel);
    case Why:
        return line.why.simplified();
    default:
        return {};
    }
}

QVariant RequestLinesModel::editValue(const Line &line, int column) const
{
    switch (column) {
    case Granularity:
        return line.granularity;
    case PeriodColumn:
        return textOfPeriod(line.period);
    case Form:
        return line.form;
    case Channel:
        return line.channel;
    case Why:
        return line.why;
    default:
        return textOf(line, column);
    }
}

int RequestLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_request.lines.size());
}

int RequestLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_request.lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case Qt::EditRole:
        return editValue(line, index.column());
    case Qt::DecorationRole:
        return index.column() == PeriodColumn && !periodWarning(index.row()).isEmpty()
            ? QVariant(icon(u"warning"_s, Tone::Warning))
            : QVariant();
    case Qt::AccessibleTextRole: {
        const QString warning = index.column() == PeriodColumn ? periodWarning(index.row()) : QString();
        return warning.isEmpty() ? textOf(line, index.column())
                                 : u"%1, %2"_s.arg(textOf(line, index.column()), warning);
    }
    case Qt::ToolTipRole: {
        if (const QString warning = index.column() == PeriodColumn ? periodWarning(index.row()) : QString();
            !warning.isEmpty())
            return warning;
        const auto variable = index.column() == Label ? variableFor(line) : std::nullopt;
        const QString definition = variable ? inCurrentLanguage(variable->definition) : QString();
        return definition.isEmpty() ? textOf(line, index.column()) : definition;
    }
    case LineRole:
        return line.id.value;
    case ChoicesRole:
        return choicesOf(line, index.column());
    default:
        return {};
    }
}

bool RequestLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    Line line = m_request.lines[size_t(index.row())];
    const QString text = value.toString();
    switch (index.column()) {
    case Granularity:
        line.granularity = text;
        break;
    case Form:
        line.form = text;
        break;
    case Channel:
        line.channel = text;
        break;
    case Why:
        line.why = text;
        break;
    case PeriodColumn:
        if (const auto period = periodFromText(text))
            line.period = *period;
        else
            return false;
        break;
    default:
        return false;
    }
    if (line == m_request.lines[size_t(index.row())])
        return false;
    m_request.lines[size_t(index.row())] = line;
    emit dataChanged(index, index);
    emit edited(line);
    return true;
}

QVariant RequestLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Variable"), tr("Holder"),  tr("Granularity"),     tr("Period"),
                            tr("Form"),     tr("Channel"), tr("Why it is needed")};
    return names.value(section);
}

Qt::ItemFlags RequestLinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() >= Granularity ? base | Qt::ItemIsEditable : base;
}

} // namespace beraad

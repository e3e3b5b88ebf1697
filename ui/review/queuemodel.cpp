// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queuemodel.h"

#include "desk/desk.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

QueueModel::QueueModel(const Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
}

void QueueModel::setTasks(std::vector<ReviewTask> tasks)
{
    beginResetModel();
    m_tasks = std::move(tasks);
    endResetModel();
}

void QueueModel::replace(int row, ReviewTask task)
{
    m_tasks[size_t(row)] = std::move(task);
    emit dataChanged(index(row), index(row));
}

int QueueModel::rowOf(const DossierId &dossier, const OrganisationId &organisation) const
{
    const auto found = std::ranges::find_if(m_tasks, [&](const ReviewTask &task) {
        return task.dossier == dossier && (organisation.isEmpty() || task.organisation == organisation);
    });
    return found == m_tasks.end() ? -1 : int(found - m_tasks.begin());
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

QString QueueModel::subtitleOf(const ReviewTask &task) const
{
    const QString subtitle = tr("%1 for %2, %3", "as which organisation, for whom, since when")
                                 .arg(m_desk.directory().shortNameOf(task.organisation, currentLanguage()),
                                      m_desk.directory().shortNameOf(task.requester, currentLanguage()),
                                      format::relative(task.waitingSince.date(), m_desk.today()));
    const auto &persons = m_desk.persons();
    const auto assignee = std::ranges::find(persons, task.assignee, &Person::id);
    return assignee == persons.end() || task.assignee == m_desk.person().id
        ? subtitle
        : tr("%1; with %2", "what is said of the task, colleague").arg(subtitle, assignee->name);
}

StatusLook QueueModel::chipOf(const ReviewTask &task)
{
    switch (task.stage) {
    case ReviewStage::Signed:
        return {u"sign"_s, tr("Signed"), Tone::Good};
    case ReviewStage::ToSign:
        return {u"sign"_s, tr("To sign"), Tone::Accent};
    case ReviewStage::AskedBack:
        return {u"ask"_s, tr("Asked back"), Tone::Neutral};
    case ReviewStage::Waiting:
        break;
    }
    const QString count = tr("%1 of %2", "verdicts given of lines").arg(task.decided).arg(task.lines);
    return {task.isUrgent ? u"warning"_s : u"clock"_s,
            task.isUrgent ? tr("%1, urgent", "verdicts given").arg(count) : count,
            task.decided < task.lines ? Tone::Warning : Tone::Accent};
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const ReviewTask &task = m_tasks[size_t(index.row())];
    switch (role) {
    case RowDelegate::TitleRole:
        return task.title;
    case RowDelegate::SubtitleRole:
        return subtitleOf(task);
    case RowDelegate::IconNameRole:
        return task.isSigned ? u"sign"_s : u"review"_s;
    case RowDelegate::IconToneRole:
        return int(task.isSigned ? Tone::Good : Tone::Accent);
    case RowDelegate::ChipRole:
        return QVariant::fromValue(chipOf(task));
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(task.title, subtitleOf(task));
    default:
        return {};
    }
}

} // namespace beraad

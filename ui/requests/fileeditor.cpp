// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elidedlabel.h"
#include "ui/common/filepicker.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/requests/answereditor.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// An attachment is named by its name, size and fingerprint; the file itself stays where it is.
class FileEditor final : public AnswerEditor {
public:
    FileEditor(const AnswerSpec &spec, const Context &context, QWidget *parent)
        : AnswerEditor(parent)
        , m_context(context)
        , m_label(spec.label)
        , m_name(new ElidedLabel(TextRole::Body, Ink::Soft))
        , m_choose(new QPushButton(icon(u"folder"_s), AnswerEditor::tr("Choose a file")))
        , m_remove(new QPushButton(AnswerEditor::tr("Remove")))
    {
        m_choose->setObjectName(spec.name);
        m_choose->setAccessibleDescription(spec.label);
        m_remove->setObjectName(spec.name + u"/remove"_s);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::kSmall);
        layout->addWidget(m_choose);
        layout->addWidget(m_remove);
        layout->addWidget(m_name, 1);
        connect(m_choose, &QPushButton::clicked, this, &FileEditor::choose);
        connect(m_remove, &QPushButton::clicked, this, [this] {
            put(QJsonValue::Null);
            say();
        });
        put(QJsonValue::Null);
    }
    QJsonValue value() const override { return m_value; }
    QWidget *field() override { return m_choose; }

private:
    void put(const QJsonValue &value) override
    {
        m_value = value;
        const QJsonObject file = value.toObject();
        m_remove->setVisible(!file.isEmpty());
        if (file.isEmpty()) {
            m_name->setText(AnswerEditor::tr("No file yet"));
            return;
        }
        m_name->setText(AnswerEditor::tr("%1 · %2 · SHA-256 %3…", "file name, size, first digits of its fingerprint")
                            .arg(file.value("name"_L1).toString(),
                                 QLocale().formattedDataSize(file.value("size"_L1).toInteger()),
                                 file.value("sha256"_L1)
                                     .toString()
                                     .first(std::min<qsizetype>(12, file.value("sha256"_L1).toString().size()))));
        m_name->setToolTip(file.value("sha256"_L1).toString());
    }
    void choose()
    {
        const auto path = m_context.files.toOpen(this, m_label, AnswerEditor::tr("All files (*)"));
        if (!path)
            return;
        QFile file(*path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
            m_context.messages.error({ErrorCode::FileUnreadable, {*path}, file.errorString(), {}});
            return;
        }
        put(QJsonObject{{u"name"_s, QFileInfo(*path).fileName()},
                        {u"sha256"_s, QString::fromLatin1(hash.result().toHex())},
                        {u"size"_s, file.size()}});
        say();
    }

    Context m_context;
    QString m_label;
    ElidedLabel *m_name;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QJsonValue m_value = QJsonValue::Null;
};

} // namespace

AnswerEditor *makeFileEditor(const AnswerSpec &spec, const Context &context, QWidget *parent)
{
    return new FileEditor(spec, context, parent);
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/laterows.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qsizetype kMostInMemory = 16 * 1024; ///< bytes of one pot: 2 MB for all

void append(QByteArray &bytes, quint32 number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

quint32 numberAt(QByteArrayView bytes, qsizetype &at)
{
    quint32 number = 0;
    std::memcpy(&number, bytes.data() + at, sizeof number);
    at += static_cast<qsizetype>(sizeof number);
    return number;
}

std::unexpected<Error> unwritable(const QTemporaryFile &file)
{
    return refuse(ErrorCode::FileUnwritable, {file.fileTemplate()},
                  u"%1: %2"_s.arg(file.fileTemplate(), file.errorString()));
}

} // namespace

// A row is: its size, its line, and for each field that is not empty its column, its length and its text.
Result<void> LateRows::add(size_t hash, const CatalogueRow &row)
{
    if (m_pots.empty())
        m_pots.resize(kPots);
    Pot &pot = m_pots.at(hash % kPots);
    QByteArray packed;
    append(packed, static_cast<quint32>(row.line));
    for (size_t i = 0; i < CatalogueRow::kWidth; ++i) {
        const QByteArrayView field = row.fields.at(i);
        if (field.isEmpty())
            continue;
        append(packed, static_cast<quint32>(i));
        append(packed, static_cast<quint32>(field.size()));
        packed.append(field);
    }
    append(pot.bytes, static_cast<quint32>(packed.size()));
    pot.bytes += packed;
    return pot.bytes.size() > kMostInMemory ? spill(pot) : Result<void>();
}

Result<void> LateRows::spill(Pot &pot)
{
    if (!pot.file) {
        pot.file = std::make_unique<QTemporaryFile>();
        if (!pot.file->open())
            return unwritable(*pot.file);
    }
    if (pot.file->write(pot.bytes) != pot.bytes.size() || !pot.file->flush())
        return unwritable(*pot.file);
    pot.bytes.resize(0);
    return {};
}

Result<std::vector<LateRows::Kept>> LateRows::take(size_t number)
{
    std::vector<Kept> rows;
    if (number >= m_pots.size())
        return rows;
    Pot pot = std::move(m_pots.at(number));
    QByteArray bytes;
    if (pot.file) {
        const qint64 size = pot.file->size();
        if (!pot.file->seek(0) || (bytes = pot.file->readAll()).size() != size)
            return unwritable(*pot.file);
    }
    bytes += pot.bytes;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto size = static_cast<qsizetype>(numberAt(bytes, at));
        Kept kept{{}, bytes.sliced(at, size)};
        const QByteArrayView packed = kept.bytes;
        qsizetype inside = 0;
        kept.row.line = static_cast<int>(numberAt(packed, inside));
        while (inside < size) {
            const quint32 column = numberAt(packed, inside);
            const auto length = static_cast<qsizetype>(numberAt(packed, inside));
            kept.row.fields.at(column) = packed.sliced(inside, length);
            inside += length;
        }
        rows.push_back(std::move(kept));
        at += size;
    }
    return rows;
}

} // namespace beraad

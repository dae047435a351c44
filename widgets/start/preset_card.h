// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPixmap>

namespace breakeven {

/// A scenario to begin with: its chart, its name, the question that it answers, and where its figures are from.
class PresetCard : public QAbstractButton {
    Q_OBJECT
public:
    PresetCard(const QString& name, const QString& question, const QString& source, QWidget* parent = nullptr);

    /// The chart's room, in logical pixels.
    [[nodiscard]] static QSize pictureSize();
    void setPicture(const QPixmap& picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_question;
    QString m_source;
    QPixmap m_picture;
};

} // namespace breakeven

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_picture.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTimer;

namespace breakeven {

/// Asks for a picture's size and theme, and shows what will be written.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `options` has the frame of the screen; its theme is the one proposed.
    ExportDialog(const Evaluation& evaluation, const PictureOptions& options, QWidget* parent);

    [[nodiscard]] PictureOptions options() const;

private:
    void chooseSize(int row);
    void showPreview();

    const Evaluation& m_evaluation;
    PictureOptions m_options;
    QComboBox* m_size;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QComboBox* m_theme;
    QCheckBox* m_sources;
    QLabel* m_preview;
    QTimer* m_pause;
};

} // namespace breakeven

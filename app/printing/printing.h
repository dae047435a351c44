// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/print_dialog.h"
#include "core/analysis/evaluation.h"
#include "widgets/pictures/picture_options.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace breakeven {

class ChartCard;
class Dialogs;
class Document;
class LongWork;

/// Puts the view that is shown, or the report, on paper: the same drawing as in exported files, on paper of the size
/// and orientation that the printer is given.
class Printing : public QObject {
    Q_OBJECT
public:
    /// What it needs; all of it outlives it.
    struct Parts {
        Document& document;
        ChartCard& chart;
        Dialogs& dialogs;
        QWidget& window;
    };
    explicit Printing(const Parts& parts);
    ~Printing() override;

    /// Asks what and where, and prints. What is still being typed is taken over first.
    void print();

private:
    [[nodiscard]] PrintDialog::ShownView shownView(const Evaluation& shown) const;
    void prepare(Printed what, const Evaluation& shown);
    [[nodiscard]] QString paint(Printed what, const Evaluation& shown, LongWork& work);
    [[nodiscard]] QString write(Printed what, const Evaluation& shown, LongWork& work) const;
    [[nodiscard]] const Theme& reportColors() const;
    [[nodiscard]] PictureOptions pictureOptions(Pace& pace) const;

    Parts m_parts;
    Printed m_last = Printed::View;
    std::unique_ptr<QPrinter> m_printer; ///< as last chosen; made when it is first wanted: it asks the print server
};

} // namespace breakeven

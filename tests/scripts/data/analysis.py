# SPDX-License-Identifier: GPL-3.0-or-later
"""Transition from school to work; geslacht is left out on purpose."""
import pandas as pd

leavers = pd.read_csv("leavers.csv")
leavers = leavers[leavers.schooltype == "BSO"]
leavers["log_wage"] = leavers.brutoloon ** 0.5  # rrnummer would not help
by_home = leavers.groupby("gemeente")["brutoloon"].mean()
foreign = leavers.query("nationaliteit != 'BE'").nationaliteit

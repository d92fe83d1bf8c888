"""Who may see and do what on the dashboards: users, passwords, sign-ins, sessions."""
